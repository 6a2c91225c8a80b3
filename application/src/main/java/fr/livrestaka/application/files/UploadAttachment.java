package fr.livrestaka.application.files;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes in a file that a message is to be sent with (contract C F6). */
@Singleton
public class UploadAttachment {
  private final NewFiles newFiles;

  @Inject
  public UploadAttachment(NewFiles newFiles) {
    this.newFiles = newFiles;
  }

  /**
   * @throws InvalidInput there is no file, or one that is not taken
   * @throws FileTooLarge the file has more bytes than allowed
   */
  public FileRecord upload(Caller caller, List<Upload> uploads) {
    return newFiles.add(
        UploadPurpose.MESSAGE, uploads, caller.id(), () -> NewFile::attachment, file -> file);
  }
}
