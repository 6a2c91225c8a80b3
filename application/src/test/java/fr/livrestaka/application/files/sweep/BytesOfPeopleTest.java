package fr.livrestaka.application.files.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BytesOfPeopleTest {
  private static final StoredPath BACK = new StoredPath("orders/back_1772442900000-1.pdf");

  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void findsWhatLiesThereAndNothingElse() throws IOException {
    store(BACK);
    BytesOfPeople bytes = house.get(BytesOfPeople.class);
    try (InputStream stream = bytes.find(BACK).orElseThrow().get()) {
      assertThat(stream.readAllBytes()).hasSize(1);
    }
    assertThat(bytes.find(new StoredPath("orders/other.pdf"))).isEmpty();
  }

  @Test
  void whatAnErasureTookGoesUnlessARowNamesIt() {
    FileRecord named = FileFixtures.attachment(new AccountId("lina"));
    house.get(InMemoryFileRecords.class).add(named);
    store(named.path().orElseThrow());
    store(BACK);
    StoredPath document = new StoredPath("invoices/F-1.pdf");
    store(document);
    assertThat(house.get(BytesOfPeople.class).abandonUnnamed(path -> true)).isEqualTo(1);
    assertThat(house.events()).containsExactly(new StoredFileAbandoned(BACK));
  }

  private void store(StoredPath path) {
    house.get(InMemoryStoredFiles.class).store(path, new byte[1]);
  }
}
