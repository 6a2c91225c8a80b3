package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a disk refuses to show is not taken for missing. */
class FolderListingTest {
  private final Path uploads = Path.of("uploads");
  private final FolderListing listing = new FolderListing(uploads);

  @Test
  void whatCannotBeReadFailsTheListing() {
    Path folder = uploads.resolve("orders/2026");
    assertThatThrownBy(() -> listing.visitFileFailed(folder, new AccessDeniedException("no")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatIsGoneMeanwhileOrHiddenDoesNot() throws IOException {
    assertThat(listing.visitFileFailed(uploads.resolve("a"), new NoSuchFileException("a")))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(
            listing.visitFileFailed(
                uploads.resolve("lost+found"), new AccessDeniedException("lost+found")))
        .isEqualTo(FileVisitResult.CONTINUE);
  }
}
