package fr.livrestaka.bootstrap.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A form as browsers send it. */
final class MultipartRequest {
  static final String CONTENT_TYPE = "multipart/form-data; boundary=----WebKitFormBoundary7";

  private static final String BOUNDARY = "------WebKitFormBoundary7";

  private final List<InputStream> pieces = new ArrayList<>();

  MultipartRequest text(String name, String value) {
    return piece(head(name, "") + "\r\n" + value + "\r\n");
  }

  MultipartRequest file(String field, String name, String declaredType, String content) {
    return file(field, name, declaredType, stream(content));
  }

  MultipartRequest file(String field, String name, String declaredType, InputStream content) {
    piece(
        head(field, "; filename=\"" + name + "\"") + "Content-Type: " + declaredType + "\r\n\r\n");
    pieces.add(content);
    return piece("\r\n");
  }

  InputStream body() {
    piece(BOUNDARY + "--\r\n");
    return unfinished();
  }

  InputStream unfinished() {
    return new SequenceInputStream(Collections.enumeration(pieces));
  }

  private MultipartRequest piece(String text) {
    pieces.add(stream(text));
    return this;
  }

  private static String head(String name, String more) {
    return BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n";
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
