package fr.livrestaka.walk;

import java.time.Duration;
import org.awaitility.Awaitility;

/** A developer reads what the interface can do. */
final class DocsJourney {
  private final Stage stage;
  private final Walker walker;

  DocsJourney(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void readsTheViewer() {
    walker.open("the start message", stage.program().address() + "/docs");
    Awaitility.await("the operations of the interface")
        .atMost(Duration.ofSeconds(30))
        .until(() -> walker.browser().shows(".opblock"));
    walker.open("the start message", stage.program().address() + "/docs");
  }

  /** Without scripts the page names the document, which is there. */
  void findsTheDocument() {
    walker.open("the start message", stage.program().address() + "/docs");
    if (!walker.browser().shows("noscript a[href='/openapi.yml']")) {
      throw new IllegalStateException("the page does not name the document");
    }
    stage.anybody().get("/openapi.yml");
  }
}
