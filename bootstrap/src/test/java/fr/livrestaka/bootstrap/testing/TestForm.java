package fr.livrestaka.bootstrap.testing;

/** A form with texts and files, as browsers send it. */
public final class TestForm {
  private static final String BOUNDARY = "limite";
  private final StringBuilder parts = new StringBuilder();

  public TestForm text(String name, String value) {
    parts.append(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, name, value));
    return this;
  }

  /** A text file in the field {@code files}. */
  public TestForm file(String name, String content) {
    parts.append(
        ("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                + "Content-Type: text/plain\r\n\r\n%s\r\n")
            .formatted(BOUNDARY, name, content));
    return this;
  }

  public TestClient.Answer post(TestClient client, String path) {
    return client.send(
        "POST",
        path,
        parts + "--" + BOUNDARY + "--\r\n",
        "multipart/form-data; boundary=" + BOUNDARY);
  }
}
