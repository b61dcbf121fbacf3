package headcount.v1;
@com.google.protobuf.Generated
public interface MemberOrBuilder extends
    com.google.protobuf.MessageOrBuilder {
  long getMemberId();
  java.lang.String getMemberName();
  com.google.protobuf.ByteString
      getMemberNameBytes();
}
