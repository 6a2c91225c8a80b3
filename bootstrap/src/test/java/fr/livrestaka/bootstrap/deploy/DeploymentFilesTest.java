package fr.livrestaka.bootstrap.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the deployment files promise each other and the program. */
class DeploymentFilesTest {
  private static final Path ROOT = Path.of("..");
  private static final long MEBIBYTE = 1024 * 1024;

  private final Map<String, Object> compose = child(yaml(ROOT.resolve("compose.yml")));
  private final Map<String, Object> services = child(compose.get("services"));

  /** Docker hands addresses of the range to whoever comes first, and .1 to the gateway. */
  @Test
  void nobodyElseIsHandedTheProxysAddress() {
    String proxy = proxyAddress();
    Map<String, Object> range = addressRange();
    assertThat(isWithin(proxy, text(range, "subnet"))).isTrue();
    assertThat(isWithin(proxy, text(range, "ip_range"))).isFalse();
    assertThat(proxy).isNotEqualTo(text(range, "gateway"));
  }

  @Test
  void theProgramTrustsTheProxyAndNobodyElse() {
    Map<String, Object> environment = child(child(services.get("program")).get("environment"));
    assertThat(environment.get("TRUSTED_PROXIES")).isEqualTo(proxyAddress());
  }

  /** An order may bring ten files of 50 MiB (contract A 3.4, B 1.1). */
  @Test
  void theProxyLetsThroughWhatTheProgramTakes() throws IOException {
    Matcher limit =
        Pattern.compile("max_size (\\d+)MiB")
            .matcher(Files.readString(ROOT.resolve("deploy/Caddyfile")));
    assertThat(limit.find()).isTrue();
    long proxy = Long.parseLong(limit.group(1)) * MEBIBYTE;
    assertThat(proxy).isGreaterThan(10 * 50 * MEBIBYTE).isGreaterThanOrEqualTo(programLimit());
  }

  @Test
  void secretsEnterNeitherTheImageNorTheHistory() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve(".dockerignore"))).contains("**/.env");
    assertThat(Files.readAllLines(ROOT.resolve(".gitignore"))).contains(".env");
  }

  private static long programLimit() throws IOException {
    Map<String, Object> settings = child(yaml(Path.of("src/main/resources/application.yml")));
    Map<String, Object> server = child(child(settings.get("micronaut")).get("server"));
    return Long.parseLong(text(server, "max-request-size"));
  }

  private String proxyAddress() {
    Map<String, Object> networks = child(child(services.get("proxy")).get("networks"));
    return text(child(networks.get("outside")), "ipv4_address");
  }

  private Map<String, Object> addressRange() {
    Map<String, Object> outside = child(child(compose.get("networks")).get("outside"));
    return child(((List<?>) child(outside.get("ipam")).get("config")).get(0));
  }

  private static boolean isWithin(String address, String range) {
    String[] parts = range.split("/");
    int bits = Integer.parseInt(parts[1]);
    int mask = bits == 0 ? 0 : -1 << (32 - bits);
    return (number(address) & mask) == (number(parts[0]) & mask);
  }

  private static int number(String address) {
    return ByteBuffer.wrap(InetAddress.ofLiteral(address).getAddress()).getInt();
  }

  private static Object yaml(Path file) {
    try {
      return new Yaml().load(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Object value) {
    return (Map<String, Object>) value;
  }

  private static String text(Map<String, Object> map, String name) {
    return String.valueOf(map.get(name));
  }
}
