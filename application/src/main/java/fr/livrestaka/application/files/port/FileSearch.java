package fr.livrestaka.application.files.port;

import fr.livrestaka.application.files.FileView;
import fr.livrestaka.application.files.LibraryFile;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;
import java.util.Optional;

/** Lists of files of orders, newest first; without a page, all of them. */
public interface FileSearch {
  List<FileView> ofOrder(OrderId order);

  /** Of all orders that the account has placed. */
  List<LibraryFile> ofClient(AccountId client, Optional<PageRequest> page);

  /** Of all orders of everybody. */
  List<LibraryFile> ofEverybody(Optional<PageRequest> page);
}
