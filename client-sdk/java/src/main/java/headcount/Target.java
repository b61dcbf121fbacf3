package headcount;

import headcount.errors.AddressException;
import java.net.URI;
import java.net.URISyntaxException;

/** Where an address leads. */
record Target(boolean secure, String authority) {
    private static final int PORT_MAX = 65_535;

    /** Reads an address; throws AddressException. */
    static Target of(String address) {
        URI parts;
        try {
            parts = new URI(address);
        } catch (URISyntaxException error) {
            throw new AddressException("\"" + address + "\" is no address (" + error.getReason() + ")");
        }
        boolean secure = "https".equals(parts.getScheme());
        boolean known = secure || "http".equals(parts.getScheme());
        if (!known || parts.getHost() == null || parts.getPort() > PORT_MAX) {
            throw new AddressException("\"" + address + "\" is no address of a server");
        }
        String path = parts.getPath();
        if (!path.isEmpty() && !path.equals("/") || parts.getQuery() != null) {
            throw new AddressException("\"" + address + "\" has a path");
        }
        int port = parts.getPort() >= 0 ? parts.getPort() : secure ? 443 : 80;
        return new Target(secure, parts.getHost() + ":" + port);
    }
}
