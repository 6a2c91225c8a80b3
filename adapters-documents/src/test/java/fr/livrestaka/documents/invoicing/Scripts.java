package fr.livrestaka.documents.invoicing;

import java.util.List;

/** Titles of the world: each is the word for a book, a lake or a language in its own writing. */
final class Scripts {
  static final String ARABIC = "كتاب البحيرة";
  static final String HEBREW = "ספר האגם";
  static final String EMOJI = "Mon été 📚🖋❤";

  static final List<String> TITLES =
      List.of(
          ARABIC,
          HEBREW,
          "נַסְתַּעְלִיק",
          "نَسْتَعْلِيق",
          "می‌خواهم",
          "湖之书 湖之書",
          "みずうみの本 カタカナ",
          "호수의 책",
          "หนังสือทะเลสาบ",
          "Озеро Україна",
          "Η λίμνη",
          "Sách Hồ Tiếng Việt",
          "झील की किताब",
          "ლიბრო Գիրք",
          EMOJI);

  private Scripts() {}
}
