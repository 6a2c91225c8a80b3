package fr.livrestaka.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.TariffQuery.Sort;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TariffSearch} does. */
public abstract class TariffSearchContract {
  private final String type = "Type " + UUID.randomUUID();
  private final Tariff elan = tariff("Relecture Élan", "100 % à la main", 300, 2, true);
  private final Tariff pack = tariff("Pack_KDP", "Tout compris", 100, 1, true);
  private final Tariff former = tariff("Ancien pack", "Une ÉTUDE", 200, 1, false);

  protected abstract Tariffs tariffs();

  protected abstract TariffSearch search();

  protected abstract void inTransaction(Runnable work);

  @BeforeEach
  void addThree() {
    inTransaction(() -> List.of(elan, pack, former).forEach(tariffs()::add));
  }

  @Test
  void findsAPartInAnyCaseAndWithOrWithoutAccents() {
    assertThat(found("ELAN")).containsExactly(elan);
    assertThat(found("etude")).containsExactly(former);
    assertThat(found("PACK")).containsExactlyInAnyOrder(pack, former);
    assertThat(found(type.toUpperCase(Locale.ROOT))).hasSize(3);
    assertThat(found("introuvable")).isEmpty();
  }

  @Test
  void wildcardsStandForThemselves() {
    assertThat(found("%")).containsExactly(elan);
    assertThat(found("100 %")).containsExactly(elan);
    assertThat(found("ncien_pack")).isEmpty();
    assertThat(found("pack_k")).containsExactly(pack);
    assertThat(found("\\")).isEmpty();
  }

  @Test
  void filtersByStateAndSorts() {
    assertThat(page(query(Optional.of(true), Sort.prix, false), 10).rows())
        .containsExactly(pack, elan);
    assertThat(page(query(Optional.of(false), Sort.prix, false), 10).rows())
        .containsExactly(former);
    assertThat(page(query(Optional.empty(), Sort.prix, true), 10).rows())
        .containsExactly(elan, former, pack);
    assertThat(page(query(Optional.empty(), Sort.nom, false), 10).rows())
        .containsExactly(former, pack, elan);
  }

  @Test
  void everyColumnCanBeSortedBy() {
    for (Sort sort : sortable()) {
      assertThat(page(query(Optional.empty(), sort, true), 10).rows()).as(sort.name()).hasSize(3);
    }
  }

  @Test
  void givesOnePageAndTheNumberOfAll() {
    Page<Tariff> first = page(query(Optional.empty(), Sort.prix, false), 2);
    assertThat(first.rows()).containsExactly(pack, former);
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.hasNext()).isTrue();
    inTransaction(
        () ->
            assertThat(
                    search()
                        .search(query(Optional.empty(), Sort.prix, false), new PageRequest(2, 2))
                        .rows())
                .containsExactly(elan));
  }

  @Test
  void listsAllInTheOrderOfThePriceList() {
    inTransaction(
        () -> assertThat(search().all()).containsSubsequence(pack, elan).contains(former));
  }

  @Test
  void countsByStateAndType() {
    inTransaction(
        () -> {
          TariffCounts counts = search().count();
          assertThat(counts.byType()).contains(new TariffCounts.OfType(type, 3));
          assertThat(counts.active()).isGreaterThanOrEqualTo(2);
          assertThat(counts.inactive()).isGreaterThanOrEqualTo(1);
          assertThat(counts.byType().stream().mapToLong(TariffCounts.OfType::count).sum())
              .isEqualTo(counts.total());
        });
  }

  /** What the implementation can sort by. */
  protected List<Sort> sortable() {
    return List.of(Sort.values());
  }

  private List<Tariff> found(String part) {
    return page(
            new TariffQuery(
                Optional.of(part), Optional.empty(), Optional.of(type), Sort.ordre, false),
            10)
        .rows();
  }

  private TariffQuery query(Optional<Boolean> actif, Sort sort, boolean descending) {
    return new TariffQuery(Optional.empty(), actif, Optional.of(type), sort, descending);
  }

  private Page<Tariff> page(TariffQuery query, int size) {
    List<Page<Tariff>> pages = new ArrayList<>();
    inTransaction(() -> pages.add(search().search(query, new PageRequest(1, size))));
    return pages.get(0);
  }

  private Tariff tariff(String nom, String description, long cents, int ordre, boolean actif) {
    return new Tariff(
        new TariffId(UUID.randomUUID().toString()),
        nom,
        description,
        Money.ofCents(cents),
        "",
        type,
        Optional.empty(),
        actif,
        ordre,
        TariffFixtures.NOON,
        TariffFixtures.NOON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
