package headcount.scenarios;

import headcount.Client;
import java.util.concurrent.TimeUnit;

/** A program with a slow handler, which Ctrl-C drains: address and subscription are its arguments. */
public final class DrainProgram {
    private DrainProgram() {}

    public static void main(String[] args) {
        try (Client client = Client.connect(args[0])) {
            client.subscribe(args[1]).open().run(
                    delivery -> {
                        System.out.println(delivery.offset());
                        TimeUnit.MILLISECONDS.sleep(20);
                        return null;
                    },
                    4);
        }
        System.out.println("drained");
    }
}
