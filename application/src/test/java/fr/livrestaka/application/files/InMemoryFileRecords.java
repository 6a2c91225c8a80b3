package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of files in memory, with the people and messages they hang on. */
public final class InMemoryFileRecords implements FileRecords {
  private final Map<FileId, FileRecord> files = new LinkedHashMap<>();
  private final Map<AccountId, Uploader> people = new LinkedHashMap<>();
  private final List<Sent> messages = new ArrayList<>();
  private final Map<OrderId, AccountId> inCharge = new LinkedHashMap<>();

  private record Sent(
      AccountId from,
      Optional<AccountId> to,
      Optional<OrderId> about,
      FileId file,
      boolean isDraft) {}

  @Override
  public Optional<FileRecord> find(FileId id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public Optional<FileRecord> lock(FileId id) {
    return find(id);
  }

  @Override
  public void add(FileRecord file) {
    files.put(file.id(), file);
  }

  @Override
  public void remove(FileId id) {
    files.remove(id);
    messages.removeIf(message -> message.file().equals(id));
  }

  @Override
  public boolean isCorrespondent(FileId file, AccountId account) {
    return messages.stream()
        .filter(message -> message.file().equals(file))
        .anyMatch(
            message ->
                message.from().equals(account)
                    || (!message.isDraft() && isReader(message, account)));
  }

  private boolean isReader(Sent message, AccountId account) {
    boolean corrects =
        message.about().map(inCharge::get).filter(account::equals).isPresent()
            && person(account).filter(known -> known.role() != Role.USER).isPresent();
    return corrects || message.to().filter(account::equals).isPresent();
  }

  @Override
  public Optional<Uploader> lockUploader(AccountId account) {
    return Optional.ofNullable(people.get(account));
  }

  @Override
  public long bytesOf(AccountId uploader) {
    return files.values().stream()
        .filter(file -> file.isUploadedBy(uploader))
        .mapToLong(FileRecord::size)
        .sum();
  }

  @Override
  public long lockBytesOf(AccountId owner) {
    return bytesOf(owner);
  }

  @Override
  public int countOf(OrderId order) {
    return (int) files.values().stream().filter(file -> file.isOf(order)).count();
  }

  public Optional<Uploader> person(AccountId account) {
    return Optional.ofNullable(people.get(account));
  }

  public void open(Uploader person) {
    people.put(person.id(), person);
  }

  public void close(AccountId account) {
    people.remove(account);
  }

  public void message(AccountId from, AccountId to, FileId file, boolean isDraft) {
    messages.add(new Sent(from, Optional.of(to), Optional.empty(), file, isDraft));
  }

  public void messageAbout(OrderId order, AccountId from, FileId file) {
    messages.add(new Sent(from, Optional.empty(), Optional.of(order), file, false));
  }

  public void putInCharge(OrderId order, AccountId corrector) {
    inCharge.put(order, corrector);
  }

  public List<FileRecord> all() {
    return List.copyOf(files.values());
  }
}
