package fr.livrestaka.domain.accounts;

import java.util.stream.Stream;

/** Mail addresses, and what goes into the envelope of a mail to them (RFC 5321, 5890, 6531). */
public final class AddressTable {
  private static final String LABEL_63 = "d".repeat(63);

  /** {@code a@} and a domain of three long labels and one that fills up: 254 characters. */
  private static final String LONGEST = "a@" + (LABEL_63 + ".").repeat(3) + "e".repeat(57) + ".fr";

  private AddressTable() {}

  /**
   * @param typed as a person types it
   * @param wire as the mail server must get it
   */
  public record Accepted(String typed, String wire) {}

  /** Those that a mail can be sent to; before the {@code @} they are ASCII. */
  public static Stream<Accepted> accepted() {
    return Stream.concat(
        Stream.of(
                "a@b.c",
                "Lina.Moreau+x@mail.example.org",
                "LINA@EXAMPLE.ORG",
                "o'brien@example.org",
                "!#$%&'*+/=?^_`{|}~-@example.org",
                "-a-@example.org",
                "1@1.fr",
                "a@x--y.example.org",
                "anna@xn--zoty-01a.pl",
                "l".repeat(64) + "@example.org",
                "a@" + LABEL_63 + ".fr",
                LONGEST)
            .map(address -> new Accepted(address, address)),
        Stream.of(
            new Accepted("anna@z\u0142oty.pl", "anna@xn--zoty-01a.pl"),
            new Accepted("anna@Z\u0141OTY.pl", "anna@xn--zoty-01a.pl"),
            new Accepted("lina@fran\u00e7ais.fr", "lina@xn--franais-xxa.fr"),
            new Accepted("lina@franc\u0327ais.fr", "lina@xn--franais-xxa.fr"),
            new Accepted("a@m\u00fcnchen.de", "a@xn--mnchen-3ya.de"),
            new Accepted("a@\u4f8b\u3048.\u30c6\u30b9\u30c8", "a@xn--r8jz45g.xn--zckzah"),
            new Accepted(
                "a@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", "a@xn--e1afmkfd.xn--p1ai")));
  }

  /** Well formed, for a mail server that offers SMTPUTF8 alone; they stay as they are. */
  public static Stream<Accepted> international() {
    return Stream.of(
        new Accepted("ren\u00e9@exemple.fr", "ren\u00e9@exemple.fr"),
        new Accepted("\u017c\u00f3\u0142w@z\u0142oty.pl", "\u017c\u00f3\u0142w@xn--zoty-01a.pl"),
        new Accepted("\ud83d\udcd6@example.org", "\ud83d\udcd6@example.org"),
        new Accepted("\u00e9".repeat(32) + "@example.org", "\u00e9".repeat(32) + "@example.org"));
  }

  public static Stream<String> refused() {
    return Stream.of(
        "",
        "a",
        "@",
        "a@b",
        "@b.c",
        "a@",
        "a@.c",
        "a@b.",
        "a@.b.c",
        "a@b.c.",
        "a@b..c",
        "a b@c.d",
        " a@b.c",
        "a@b@c.d",
        "a@b.c ",
        "a@b.c\n",
        "a@b.c\r\nRCPT TO:<evil@example.org>",
        "a\u0000@b.c",
        "a\u00a0@b.c",
        "a\u200b@b.c",
        "a\u202e@b.c",
        "a..b@c.d",
        ".a@c.d",
        "a.@c.d",
        "a,b@c.d",
        "a@c.d,b@c.d",
        "a;b@c.d",
        "a:b@c.d",
        "a<b@c.d",
        "a>b@c.d",
        "<a@c.d>",
        "a(b)@c.d",
        "a@c.d(b)",
        "a[b@c.d",
        "a]b@c.d",
        "a\\b@c.d",
        "a\"b@c.d",
        "\"a b\"@c.d",
        "\"a\"@c.d",
        "Lina <a@c.d>",
        "mailto:a@c.d",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@b_c.d",
        "a@-b.c",
        "a@b-.c",
        "a@b.-c",
        "a@b c.d",
        "a@b.c/d",
        "a@b.c:25",
        "a@%41.fr",
        "l".repeat(65) + "@example.org",
        "\u00e9".repeat(33) + "@example.org",
        "a@" + "d".repeat(64) + ".fr",
        "a@" + "\u00e9".repeat(60) + ".fr",
        "a" + LONGEST,
        // The rules of 2003 would send these to another domain, or another person.
        "a@stra\u00dfe.de",
        "a@\u03c6\u03b1\u03c2.gr",
        "a@\uff45xample.org",
        "a@example\u3002org",
        "a@exam\u200bple.org",
        "a@exam\u00adple.org",
        "a@example.org\u202e",
        "a@\ud800.fr",
        "\ud800@example.org",
        "\u212aate@example.org",
        "\uff4cina@example.org",
        "rene\u0301@example.org");
  }
}
