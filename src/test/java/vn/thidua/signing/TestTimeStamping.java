package vn.thidua.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import vn.thidua.signing.sample.TestAuthority;

/** A time-stamping authority on this machine, which may be down. */
final class TestTimeStamping implements AutoCloseable {

    private final HttpServer server;
    private final Issuer issuer;
    private volatile boolean down;

    TestTimeStamping(TestAuthority authority, Instant at) throws IOException {
        issuer = new Issuer(authority, at);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] query = exchange.getRequestBody().readAllBytes();
        if (down) {
            exchange.sendResponseHeaders(503, -1);
        } else {
            byte[] answer = issuer.answer(query);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final class Issuer extends KeyEntityTSPSource {

        private static final long serialVersionUID = 1L;

        Issuer(TestAuthority authority, Instant at) {
            super(authority.timeStampingStore(), "key", TestAuthority.PIN);
            setProductionTime(Date.from(at));
            setTsaPolicy("1.2.3.4.5");
        }

        byte[] answer(byte[] query) {
            try {
                TimeStampRequest request = new TimeStampRequest(query);
                TimeStampResponse response = generateResponse(request, DigestAlgorithm.SHA256);
                return response.getEncoded();
            } catch (IOException | org.bouncycastle.tsp.TSPException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
