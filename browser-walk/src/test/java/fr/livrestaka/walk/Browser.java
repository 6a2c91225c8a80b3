package fr.livrestaka.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A phone's browser: the machine's own Chromium, as wide as a small screen. */
final class Browser implements AutoCloseable {
  static final int WIDTH = 360;

  private static final int HEIGHT = 740;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SCRIPT_PATIENCE = Duration.ofMinutes(5);
  private static final JsonMapper JSON = new JsonMapper();

  /** Browsers ask for it by themselves; no page names it. */
  private static final String UNASKED = "/favicon.ico";

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** A page that turns out to be a download is given up by the browser, which is no failure. */
  private static final String ZIP = "application/zip";

  private static final String ACTIONS = "main button, main a";

  private final ChromeDriver driver;
  private final boolean scripts;

  private Browser(ChromeDriver driver, boolean scripts) {
    this.driver = driver;
    this.scripts = scripts;
  }

  /**
   * @param scripts whether pages may run JavaScript
   * @param profile an empty folder
   */
  static Browser open(boolean scripts, Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeDriver driver = new ChromeDriver(service(), options(profile));
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(SCRIPT_PATIENCE);
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 2, "mobile", true));
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
    return new Browser(driver, scripts);
  }

  /** Opens an address as a mail program does: without a word where it was found. */
  Visit open(String address) {
    read();
    driver.get(address);
    return visit();
  }

  /** Presses the button, or follows the link, that bears this label. */
  Visit press(String label) {
    WebElement found =
        driver.findElements(By.cssSelector(ACTIONS)).stream()
            .filter(action -> action.getText().strip().equals(label))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("there is no button «" + label + "»: " + labels()));
    read();
    found.click();
    return visit();
  }

  /** Types into a field of the page, in place of what stands there. */
  void fill(String name, String text) {
    WebElement field = driver.findElement(By.name(name));
    field.clear();
    field.sendKeys(text);
  }

  /** What can be pressed or followed on the page. */
  List<String> labels() {
    return driver.findElements(By.cssSelector(ACTIONS)).stream()
        .map(action -> action.getText().strip())
        .toList();
  }

  /** Where the page links to, wherever on it. */
  List<URI> links() {
    return driver.findElements(By.cssSelector("a[href^=http]")).stream()
        .map(link -> URI.create(String.valueOf(link.getDomProperty("href"))))
        .toList();
  }

  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  boolean shows(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  /**
   * Runs a script as one of the page that is open, and waits for what it promises.
   *
   * @param script the body of an asynchronous function of the values
   */
  JsonNode run(String script, Object... values) {
    String awaited =
        """
        const done = arguments[arguments.length - 1];
        (async (...values) => { %s })(...Array.from(arguments).slice(0, -1))
          .then(result => done(JSON.stringify(result)), error => done(JSON.stringify({error: String(error)})));
        """
            .formatted(script);
    return json(String.valueOf(driver.executeAsyncScript(awaited, values)));
  }

  String name() {
    return scripts ? "scripts" : "no scripts";
  }

  /** Empty, or by how much the page is wider than the screen. */
  Optional<String> overflow() {
    JsonNode metrics =
        JSON.valueToTree(driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()));
    int width = metrics.path("cssContentSize").path("width").asInt();
    return width <= WIDTH
        ? Optional.empty()
        : Optional.of("scrolls sideways: " + width + " px on a screen of " + WIDTH);
  }

  private Visit visit() {
    Awaitility.await("the page that the reader is sent on to")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> !shows("meta[http-equiv=refresh]"));
    Read read = read();
    return new Visit(address(), driver.getTitle(), read.documents(), read.complaints());
  }

  /** Everything that the browser has noted since the last look. */
  private Read read() {
    List<JsonNode> events = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      events.add(json(entry.getMessage()).path("message"));
    }
    List<String> console = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getMessage().contains(UNASKED)) continue;
      boolean isSevere = entry.getLevel().intValue() >= Level.SEVERE.intValue();
      if (isSevere || entry.getMessage().contains("Content Security Policy")) {
        console.add(entry.getMessage());
      }
    }
    return new Read(events, console);
  }

  private record Read(List<JsonNode> events, List<String> console) {
    List<Visit.Document> documents() {
      return documents("Network.responseReceived")
          .map(event -> event.path("params").path("response"))
          .map(
              response ->
                  new Visit.Document(
                      URI.create(response.path("url").asText()), response.path("status").asInt()))
          .toList();
    }

    private static String request(JsonNode event) {
      return event.path("params").path("requestId").asText();
    }

    private Stream<JsonNode> documents(String what) {
      return events.stream()
          .filter(event -> event.path("method").asText().equals(what))
          .filter(event -> event.path("params").path("type").asText().equals("Document"));
    }

    List<String> complaints() {
      Set<String> downloads =
          documents("Network.responseReceived")
              .filter(
                  event ->
                      event.path("params").path("response").path("mimeType").asText().equals(ZIP))
              .map(Read::request)
              .collect(Collectors.toSet());
      Stream<String> failed =
          documents("Network.loadingFailed")
              .filter(event -> !downloads.contains(request(event)))
              .map(event -> "a document did not load: " + event.path("params").path("errorText"));
      return Stream.concat(console.stream(), failed).toList();
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both are the machine's: nothing is looked for or fetched. */
  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(new File(System.getProperty("browser.driver")))
        .usingAnyFreePort()
        .withSilent(true)
        .build();
  }

  private static ChromeOptions options(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("browser.binary"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=fr",
        "--user-data-dir=" + profile.toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
