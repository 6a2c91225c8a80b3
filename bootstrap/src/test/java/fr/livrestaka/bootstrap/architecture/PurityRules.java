package fr.livrestaka.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The same call with the same arguments gives the same answer: time and chance are arguments. */
final class PurityRules {
  static final ArchRule DOMAIN_NEVER_READS_TIME =
      noClasses()
          .that()
          .resideInAPackage(House.DOMAIN)
          .should()
          .accessTargetWhere(readsTime())
          .because("time is an argument");

  static final ArchRule DOMAIN_NEVER_THROWS_DICE =
      noClasses()
          .that()
          .resideInAPackage(House.DOMAIN)
          .should()
          .accessTargetWhere(throwsDice())
          .because("ids and tokens are arguments");

  static final ArchRule USE_CASES_GET_TIME_INJECTED =
      noClasses()
          .that()
          .resideInAPackage(House.APPLICATION)
          .should()
          .accessTargetWhere(readsTime())
          .because("a use case is given a java.time.InstantSource");

  static final ArchRule NOBODY_USES_THE_OLD_DATE_CLASSES =
      noClasses()
          .that()
          .resideInAPackage("fr.livrestaka..")
          .and()
          .resideOutsideOfPackage("fr.livrestaka.rest.security..")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(Date.class, Calendar.class, java.text.DateFormat.class))
          .because("java.time is there; only the token library still wants Date");

  private PurityRules() {}

  private static DescribedPredicate<JavaAccess<?>> readsTime() {
    return DescribedPredicate.describe(
        "reads the clock or the machine's zone",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getName();
          if (owner.getPackageName().equals("java.time")) {
            return name.equals("now")
                || name.startsWith("system")
                || owner.getSimpleName().equals("Clock") && name.startsWith("tick");
          }
          if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
          }
          return owner.isEquivalentTo(Date.class)
              || owner.isEquivalentTo(Calendar.class)
              || owner.isEquivalentTo(Locale.class) && name.equals("getDefault");
        });
  }

  private static DescribedPredicate<JavaAccess<?>> throwsDice() {
    return DescribedPredicate.describe(
        "throws dice",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getName();
          return owner.isAssignableTo(Random.class)
              || owner.isEquivalentTo(SplittableRandom.class)
              || owner.isEquivalentTo(ThreadLocalRandom.class)
              || owner.getPackageName().startsWith("java.util.random")
              || owner.isEquivalentTo(UUID.class) && name.equals("randomUUID")
              || owner.isEquivalentTo(Math.class) && name.equals("random")
              || owner.isEquivalentTo(StrictMath.class) && name.equals("random")
              || owner.isEquivalentTo(Collections.class) && name.equals("shuffle");
        });
  }
}
