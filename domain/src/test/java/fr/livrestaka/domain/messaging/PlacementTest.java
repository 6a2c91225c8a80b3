package fr.livrestaka.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which threads a message shows up, and how these are counted and locked. */
class PlacementTest {
  private static final Party LINA = party("lina", Role.USER);
  private static final Party MAX = party("max", Role.ADMIN);
  private static final Party EVE = party("eve", Role.ADMIN);
  private static final Party PAUL = party("paul", Role.CORRECTOR);

  @Test
  void theTeamReadsWhatClientsAndCorrectorsWrite() {
    assertThat(of(LINA, MAX)).containsExactly(withTeam("lina", true));
    assertThat(of(MAX, LINA)).containsExactly(withTeam("lina", false));
    assertThat(of(PAUL, MAX)).containsExactly(withTeam("paul", true));
    assertThat(of(PAUL, LINA)).containsExactly(withTeam("lina", false));
    assertThat(of(LINA, PAUL)).containsExactly(withTeam("lina", true));
  }

  @Test
  void administratorsHaveInboxesOfTheirOwnForEachOther() {
    assertThat(of(MAX, EVE))
        .containsExactlyInAnyOrder(
            new Placement(new ThreadRef(Inbox.of(MAX.id()), Correspondent.of(EVE.id())), false),
            new Placement(new ThreadRef(Inbox.of(EVE.id()), Correspondent.of(MAX.id())), true));
    assertThat(of(MAX, MAX)).hasSize(1);
  }

  @Test
  void visitorsAreKnownByTheirAddressWhateverItsCase() {
    for (String mail : List.of("Ana@Ex.org", "ana@ex.ORG ")) {
      assertThat(Placement.of(Optional.empty(), Optional.of(MAX), Optional.of(mail)))
          .containsExactly(withTeam("ana@ex.org", true));
    }
    assertThat(Placement.of(Optional.of(MAX), Optional.empty(), Optional.of("ana@ex.org")))
        .containsExactly(withTeam("ana@ex.org", false));
    assertThat(Placement.fromVisitor("Ana@Ex.org")).containsExactly(withTeam("ana@ex.org", true));
  }

  @Test
  void aTextThatIsNoAddressMakesNobodyAVisitor() {
    assertThat(Placement.of(Optional.of(LINA), Optional.of(MAX), Optional.of("nobody")))
        .containsExactly(withTeam("lina", true));
  }

  @Test
  void threadsAreLockedTheTeamsFirstAndThenByKey() {
    ThreadRef teamsLast = ThreadRef.withTeam(new Correspondent("zoe"));
    ThreadRef teamsFirst = ThreadRef.withTeam(new Correspondent("ana@ex.org"));
    ThreadRef evesOfLina = new ThreadRef(Inbox.of(EVE.id()), new Correspondent("lina"));
    ThreadRef evesOfMax = new ThreadRef(Inbox.of(EVE.id()), new Correspondent("max"));
    assertThat(Stream.of(evesOfMax, teamsLast, evesOfLina, teamsFirst).sorted(ThreadRef.LOCK_ORDER))
        .containsExactly(teamsFirst, teamsLast, evesOfLina, evesOfMax);
    assertThat(evesOfLina.key()).isEqualTo("eve|lina");
  }

  @Test
  void aThreadIsCountedByWhatIsReadAndWhatIsHidden() {
    ThreadCounters counted = ThreadCounters.NONE.plus(true).plus(true).plus(false);
    assertThat(counted).isEqualTo(new ThreadCounters(3, 2, 0));
    assertThat(counted.hasUnread()).isTrue();
    assertThat(counted.allRead()).isEqualTo(new ThreadCounters(3, 0, 0));
    assertThat(counted.allRead().hasUnread()).isFalse();
  }

  @Test
  void aHiddenThreadShowsNewMessagesOnlyAndForgetsNoneThatIsUnread() {
    ThreadCounters hidden = new ThreadCounters(5, 2, 1).hidden();
    assertThat(hidden).isEqualTo(new ThreadCounters(0, 0, 3));
    assertThat(hidden.hasUnread()).isTrue();
    assertThat(hidden.plus(true)).isEqualTo(new ThreadCounters(1, 1, 3));
    assertThat(hidden.plus(true).allRead()).isEqualTo(new ThreadCounters(1, 0, 0));
  }

  @Test
  void whoseReaderIsGoneStaysWithItsWriter() {
    assertThat(Placement.of(Optional.of(LINA), Optional.empty(), Optional.empty()))
        .containsExactly(withTeam("lina", true));
  }

  /** All combinations of parties, gone ones and addresses: never a fault, at most two places. */
  @Test
  void oddMessagesHaveNoPlaceAndBreakNothing() {
    List<Optional<Party>> parties = new ArrayList<>(List.of(Optional.empty()));
    for (Role role : Role.values()) {
      parties.add(Optional.of(party("a", role)));
      parties.add(Optional.of(party("b", role)));
    }
    for (Optional<Party> sender : parties) {
      for (Optional<Party> receiver : parties) {
        for (String mail : List.of("", "nobody", "ana@ex.org")) {
          List<Placement> places = Placement.of(sender, receiver, Optional.of(mail));
          assertThat(places).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
          assertThat(places.stream().filter(Placement::incoming).count()).isLessThanOrEqualTo(1);
        }
      }
    }
    assertThat(Placement.of(Optional.empty(), Optional.of(MAX), Optional.empty())).isEmpty();
    assertThat(of(LINA, party("ines", Role.USER))).isEmpty();
  }

  private static List<Placement> of(Party sender, Party receiver) {
    return Placement.of(Optional.of(sender), Optional.of(receiver), Optional.empty());
  }

  private static Placement withTeam(String correspondent, boolean incoming) {
    return new Placement(ThreadRef.withTeam(new Correspondent(correspondent)), incoming);
  }

  private static Party party(String id, Role role) {
    return new Party(new AccountId(id), role);
  }
}
