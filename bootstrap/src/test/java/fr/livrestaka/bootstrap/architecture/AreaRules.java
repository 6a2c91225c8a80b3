package fr.livrestaka.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import fr.livrestaka.bootstrap.architecture.House.Place;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Areas meet at doors only. What an area may use of another one, in the same module:
 *
 * <ul>
 *   <li>domain: its types (they are the published language), without a cycle;
 *   <li>application: its ports, and the few classes of {@link #PUBLISHED}; never its use cases,
 *       never its reactions;
 *   <li>adapters: nothing.
 * </ul>
 *
 * {@code shared} is open to all, in the rest adapter {@code security} as well.
 */
final class AreaRules {
  /** Classes of the application that other areas may use though they are not ports. */
  static final Set<String> PUBLISHED =
      Set.of(
          "fr.livrestaka.application.content.KeepPageVersions",
          "fr.livrestaka.application.files.KeepUploads",
          "fr.livrestaka.application.files.KeptFile",
          "fr.livrestaka.application.files.Upload",
          "fr.livrestaka.application.files.UploadQuotas",
          "fr.livrestaka.application.invoicing.IssueInvoice",
          "fr.livrestaka.application.invoicing.PaidOrder",
          "fr.livrestaka.application.invoicing.credit.CreditTogether",
          "fr.livrestaka.application.invoicing.credit.CreditTogether$Wanted",
          "fr.livrestaka.application.notifications.Mail",
          "fr.livrestaka.application.notifications.MailAttachment",
          "fr.livrestaka.application.notifications.Mails",
          "fr.livrestaka.application.notifications.NoticeKind",
          "fr.livrestaka.application.notifications.NoticeTexts",
          "fr.livrestaka.application.notifications.reactions.Announcement",
          "fr.livrestaka.application.notifications.reactions.Announcement$Told",
          "fr.livrestaka.application.notifications.reactions.Mailing",
          "fr.livrestaka.application.orders.OrderChanges",
          "fr.livrestaka.application.orders.OrderChanges$Changed",
          "fr.livrestaka.application.orders.consents.KeepConsents",
          "fr.livrestaka.application.payments.refunds.RefundOrder",
          "fr.livrestaka.application.payments.refunds.RefundOrder$Plan",
          "fr.livrestaka.application.privacy.DataMapText");

  private static final Set<String> OPEN_AREAS = Set.of("shared", "security");

  static final ArchRule USE_CASES_MEET_OTHER_AREAS_AT_THEIR_PORTS =
      classes()
          .that(House.inModule("application"))
          .should(useOtherAreas("only through their ports", AreaRules::isPublishedByApplication));

  static final ArchRule ADAPTER_AREAS_KEEP_TO_THEMSELVES =
      classes()
          .that()
          .resideInAnyPackage(
              House.ADAPTERS.stream()
                  .map(adapter -> "fr.livrestaka." + adapter + "..")
                  .toArray(String[]::new))
          .should(useOtherAreas("not at all", (target, place) -> false));

  static final ArchRule SHARED_KNOWS_NO_AREA =
      classes()
          .that()
          .resideInAPackage("fr.livrestaka.*.shared..")
          .should(useOtherAreas("not at all", (target, place) -> false));

  static final ArchRule AREAS_ARE_FREE_OF_CYCLES =
      slices().assignedFrom(new Areas()).should().beFreeOfCycles().as("areas are free of cycles");

  private AreaRules() {}

  private static boolean isPublishedByApplication(JavaClass target, Place place) {
    String area = "fr.livrestaka.application." + place.area() + ".";
    String home = target.getPackageName();
    return (home.startsWith(area) && home.endsWith(".port"))
        || PUBLISHED.contains(target.getName());
  }

  private static ArchCondition<JavaClass> useOtherAreas(
      String how, BiPredicate<JavaClass, Place> published) {
    return new ArchCondition<>("use other areas " + how) {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        Place home = House.placeOf(user).orElseThrow();
        user.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> reachesInto(home, dependency, published))
            .map(dependency -> SimpleConditionEvent.violated(user, dependency.getDescription()))
            .forEach(events::add);
      }
    };
  }

  private static boolean reachesInto(
      Place home, Dependency dependency, BiPredicate<JavaClass, Place> published) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return House.placeOf(target)
        .filter(place -> place.module().equals(home.module()))
        .filter(place -> !place.area().equals(home.area()))
        .filter(place -> !OPEN_AREAS.contains(place.area()))
        .filter(place -> !published.test(target, place))
        .isPresent();
  }

  private static final class Areas implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return House.placeOf(type)
          .map(place -> SliceIdentifier.of(place.module(), place.area()))
          .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
      return "areas";
    }
  }
}
