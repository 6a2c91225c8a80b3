package fr.livrestaka.rest.shared.upload;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.UploadContext;

/** A request as the multipart reader wants it. Its length is limited elsewhere. */
record RequestBody(String contentType, InputStream body) implements UploadContext {
  private static final int UNKNOWN = -1;

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public String getContentType() {
    return contentType;
  }

  @Override
  @SuppressWarnings("deprecation")
  public int getContentLength() {
    return UNKNOWN;
  }

  @Override
  public long contentLength() {
    return UNKNOWN;
  }

  @Override
  public InputStream getInputStream() {
    return body;
  }
}
