package fr.livrestaka.documents.invoicing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of documents, in the order in which each sign is looked for (docs/decisions/0031). */
enum PrintFont {
  LATIN("Source Sans", "/fonts/SourceSansPro-Regular.ttf"),
  LATIN_BOLD("Source Sans", "/fonts/SourceSansPro-Bold.ttf"),
  EUROPEAN("Free Sans", "/FreeSans.ttf"),
  SCRIPTS("Noto Sans", "/documents/fonts/noto-sans-scripts.ttf"),
  EAST_ASIAN("Droid Sans Fallback", "/documents/fonts/droid-sans-fallback.ttf"),
  EMOJI("Noto Emoji", "/documents/fonts/noto-emoji.ttf");

  private static final int WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  /** Read once, when a sign is looked for that no font before has. */
  private static final Map<PrintFont, BitSet> COVERED = new ConcurrentHashMap<>();

  private final String family;
  private final String resource;

  PrintFont(String family, String resource) {
    this.family = family;
    this.resource = resource;
  }

  /** The family's name in style sheets. */
  String family() {
    return family;
  }

  int weight() {
    return this == LATIN_BOLD ? BOLD_WEIGHT : WEIGHT;
  }

  /** Whether the font has a glyph for that sign. */
  boolean covers(int codePoint) {
    return COVERED.computeIfAbsent(this, PrintFont::coverage).get(codePoint);
  }

  /**
   * The font for one document. Signs are never joined into ligatures, so that each can be searched
   * and copied.
   */
  PDFont load(PDDocument document) {
    try {
      TrueTypeFont font = parse();
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BitSet coverage() {
    BitSet found = new BitSet();
    try (TrueTypeFont font = parse()) {
      CmapLookup signs = font.getUnicodeCmapLookup();
      for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
        if (signs.getGlyphId(point) > 0) found.set(point);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private TrueTypeFont parse() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(PrintFont.class.getResourceAsStream(resource), resource)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(stream));
    }
  }
}
