package fr.livrestaka.rest.docs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The few files of the documentation, by name; no other resource can be reached. */
@Singleton
final class DocsFiles {
  private static final String VIEWER_VERSION =
      "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final String YAML = "application/yaml; charset=utf-8";

  private final Map<String, Source> sources;

  /** A file as sent. */
  record DocsFile(byte[] bytes, String mediaType) {}

  private record Source(String resource, String mediaType) {}

  DocsFiles() {
    String viewer = "/META-INF/resources/webjars/swagger-ui/" + viewerVersion() + "/";
    this.sources =
        Map.of(
            "openapi.yml", new Source("/META-INF/swagger/openapi.yml", YAML),
            "index.html", new Source("/docs/index.html", HTML),
            "docs.js", new Source("/docs/docs.js", SCRIPT),
            "swagger-ui.css", new Source(viewer + "swagger-ui.css", STYLE),
            "swagger-ui-bundle.js", new Source(viewer + "swagger-ui-bundle.js", SCRIPT),
            "favicon-32x32.png", new Source(viewer + "favicon-32x32.png", "image/png"));
  }

  Optional<DocsFile> find(String name) {
    return Optional.ofNullable(sources.get(name))
        .map(source -> new DocsFile(read(source.resource()), source.mediaType()));
  }

  private static String viewerVersion() {
    try (InputStream stream = open(VIEWER_VERSION)) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String resource) {
    try (InputStream stream = open(resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream stream = DocsFiles.class.getResourceAsStream(resource);
    if (stream == null) throw new IllegalStateException("Missing resource " + resource);
    return stream;
  }
}
