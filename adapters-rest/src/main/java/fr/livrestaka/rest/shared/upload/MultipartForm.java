package fr.livrestaka.rest.shared.upload;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;

/** Reads {@code multipart/form-data} part after part: texts to memory, files to the spool. */
final class MultipartForm {
  private static final String METADATA = "fileMetadata_";
  private static final int LONGEST_TEXT = 256 << 10;
  private static final int LONGEST_HEADER = 8 << 10;
  private static final int MOST_PARTS = 120;

  private final JsonMapper json;
  private final SpooledParts files;
  private final Map<String, Object> fields = new HashMap<>();
  private final List<FileMetadata> metadata = new ArrayList<>();
  private int parts;

  MultipartForm(JsonMapper json, SpooledParts files) {
    this.json = json;
    this.files = files;
  }

  /**
   * @param contentType the request's, with the boundary
   * @throws UnreadableForm it is broken, or has more parts or longer texts than any form here
   */
  Form read(String contentType, InputStream body) {
    try {
      FileItemIterator parts = reader().getItemIterator(new RequestBody(contentType, body));
      while (parts.hasNext()) readPart(parts.next());
    } catch (FileUploadException | IOException | InvalidFileNameException e) {
      throw new UnreadableForm(e);
    }
    return new Form(Map.copyOf(fields), files.uploads(metadata));
  }

  private static FileUpload reader() {
    FileUpload reader = new FileUpload();
    reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
    reader.setPartHeaderSizeMax(LONGEST_HEADER);
    return reader;
  }

  private void readPart(FileItemStream part) throws IOException {
    if (++parts > MOST_PARTS) throw new IOException("too many parts");
    String field = Optional.ofNullable(part.getFieldName()).orElse("");
    try (InputStream content = part.openStream()) {
      if (part.isFormField()) {
        addText(field, text(content));
      } else {
        files.add(field, fileName(part), content);
      }
    }
  }

  private void addText(String field, String text) {
    if (field.startsWith(METADATA)) {
      metadata.add(FileMetadata.of(text, json));
    } else {
      fields.put(field, text);
    }
  }

  private static String text(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(LONGEST_TEXT + 1);
    if (bytes.length > LONGEST_TEXT) throw new IOException("too long a text");
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The reader refuses names with a NUL, but tells them. */
  private static String fileName(FileItemStream part) {
    try {
      return Optional.ofNullable(part.getName()).orElse("");
    } catch (InvalidFileNameException e) {
      return e.getName();
    }
  }
}
