package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Versions in memory. */
public final class InMemoryFileVersions implements FileVersions {
  private final InMemoryFileRecords records;
  private final List<FileVersion> versions = new ArrayList<>();

  public InMemoryFileVersions(InMemoryFileRecords records) {
    this.records = records;
  }

  @Override
  public List<VersionView> of(OrderId order) {
    return versions.stream()
        .filter(version -> version.order().equals(order))
        .sorted(
            Comparator.comparing(FileVersion::kind)
                .thenComparing(FileVersion::number, Comparator.reverseOrder()))
        .map(this::view)
        .toList();
  }

  @Override
  public FileVersion put(OrderId order, VersionKind kind, FileId file, Instant at) {
    long before =
        versions.stream()
            .filter(version -> version.order().equals(order) && version.kind() == kind)
            .count();
    versions.replaceAll(
        version ->
            version.order().equals(order) && version.kind() == kind ? past(version) : version);
    FileVersion put =
        new FileVersion(
            "version of " + file.value(), order, file, kind, (int) before + 1, true, at);
    versions.add(put);
    return put;
  }

  @Override
  public boolean has(FileId file) {
    return versions.stream().anyMatch(version -> version.file().equals(file));
  }

  private VersionView view(FileVersion version) {
    FileRecord file = records.find(version.file()).orElseThrow();
    boolean isTeamFile =
        records.person(file.uploadedBy()).filter(by -> by.role() != Role.USER).isPresent();
    return new VersionView(version, file, "Lina Moreau", isTeamFile);
  }

  private static FileVersion past(FileVersion version) {
    return new FileVersion(
        version.id(),
        version.order(),
        version.file(),
        version.kind(),
        version.number(),
        false,
        version.createdAt());
  }
}
