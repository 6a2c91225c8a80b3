package fr.livrestaka.bootstrap;

import fr.livrestaka.application.files.port.ContentGuard;
import fr.livrestaka.application.files.port.ContentTypes;
import fr.livrestaka.application.files.port.FreeDisk;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.port.StorageProbe;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.storage.files.ArchiveGuard;
import fr.livrestaka.storage.files.DiskFiles;
import fr.livrestaka.storage.files.FileKeyCheck;
import fr.livrestaka.storage.files.FileKeys;
import fr.livrestaka.storage.files.FolderDisks;
import fr.livrestaka.storage.files.FolderProbe;
import fr.livrestaka.storage.files.TikaContentTypes;
import fr.livrestaka.storage.files.WrongFileKey;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the uploads folder, and what looks into files. */
@Factory
final class FileWiring {
  /**
   * To be called before the program starts.
   *
   * @throws WrongFileKey files are encrypted with another key
   */
  static void check(Settings settings) {
    FileKeyCheck.run(settings.uploads(), keys(settings));
  }

  private static FileKeys keys(Settings settings) {
    return FileKeys.of(settings.files().keys());
  }

  @Singleton
  StoredFiles storedFiles(Settings settings) {
    return new DiskFiles(settings.uploads(), keys(settings));
  }

  @Singleton
  StorageProbe storageProbe(Settings settings) {
    return new FolderProbe(List.of(settings.home(), settings.uploads()));
  }

  @Singleton
  StorageQuota storageQuota(Settings settings) {
    return new StorageQuota(settings.files().quotaBytes());
  }

  @Singleton
  GuestQuota guestQuota(Settings settings) {
    return new GuestQuota(settings.files().guestQuotaBytes());
  }

  @Singleton
  DiskFloor diskFloor(Settings settings) {
    return new DiskFloor(settings.files().minFreeBytes());
  }

  @Singleton
  FreeDisk freeDisk(Settings settings) {
    return new FolderDisks(List.of(settings.home(), settings.uploads()));
  }

  @Singleton
  ContentTypes contentTypes() {
    return new TikaContentTypes();
  }

  @Singleton
  ContentGuard contentGuard() {
    return new ArchiveGuard();
  }
}
