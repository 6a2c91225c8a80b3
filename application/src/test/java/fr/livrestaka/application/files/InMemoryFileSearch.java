package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists over rows in memory. */
public final class InMemoryFileSearch implements FileSearch {
  private final InMemoryFileRecords records;
  private final Map<OrderId, Owned> orders = new LinkedHashMap<>();

  private record Owned(AccountId owner, String title) {}

  public InMemoryFileSearch(InMemoryFileRecords records) {
    this.records = records;
  }

  public void open(OrderId order, AccountId owner, String title) {
    orders.put(order, new Owned(owner, title));
  }

  @Override
  public List<FileView> ofOrder(OrderId order) {
    return ofOrders().filter(file -> file.isOf(order)).map(this::view).toList();
  }

  @Override
  public List<LibraryFile> ofClient(AccountId client, Optional<PageRequest> page) {
    return paged(ofOrders().filter(file -> orderOf(file).owner().equals(client)), page);
  }

  @Override
  public List<LibraryFile> ofEverybody(Optional<PageRequest> page) {
    return paged(ofOrders(), page);
  }

  private List<LibraryFile> paged(Stream<FileRecord> files, Optional<PageRequest> page) {
    return files
        .skip(page.map(PageRequest::offset).orElse(0L))
        .limit(page.map(PageRequest::size).orElse(Integer.MAX_VALUE))
        .map(this::libraryFile)
        .toList();
  }

  private Stream<FileRecord> ofOrders() {
    return records.all().stream()
        .filter(file -> file.order().isPresent())
        .sorted(Comparator.comparing(FileRecord::createdAt).reversed());
  }

  private LibraryFile libraryFile(FileRecord file) {
    Owned order = orderOf(file);
    return new LibraryFile(
        view(file), order.title(), "Lina Moreau", order.owner().value() + "@example.org");
  }

  private FileView view(FileRecord file) {
    boolean isTeamFile =
        records
            .lockUploader(file.uploadedBy())
            .filter(uploader -> uploader.isTeamTo(orderOf(file).owner()))
            .isPresent();
    return new FileView(file, isTeamFile);
  }

  private Owned orderOf(FileRecord file) {
    return orders.get(file.order().orElseThrow());
  }
}
