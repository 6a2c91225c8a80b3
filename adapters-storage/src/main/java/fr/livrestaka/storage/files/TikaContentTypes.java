package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.ContentTypes;
import fr.livrestaka.domain.files.ContentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Content types by Apache Tika, from the first bytes of the content. Tika lets the name choose
 * among the special forms of what the content is, and nothing else. Documents that are archives are
 * looked into, since their names may be mixed up.
 */
public final class TikaContentTypes implements ContentTypes {
  private static final int LONGEST_ENDING = 12;

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  @Override
  public ContentType detect(Path content, String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file" + ending(name));
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(content))) {
      ContentType found = new ContentType(types.detect(bytes, metadata).getBaseType().toString());
      return OfficeKind.retold(found, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0 || name.length() - dot > LONGEST_ENDING) return "";
    String ending = name.substring(dot + 1);
    return ending.chars().allMatch(Character::isLetterOrDigit) ? "." + ending : "";
  }
}
