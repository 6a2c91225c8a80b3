package fr.livrestaka.documents.invoicing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets the shapes of Arabic letters be copied and searched as the letters that they are: a font
 * tells of each glyph what it means (ToUnicode).
 */
final class PlainLetters {
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4,8})>");
  private static final Pattern BLOCKS = Pattern.compile("(?s)\\d+ beginbfrange.*endbfrange\\s*");
  private static final int HEX = 16;
  private static final int MOST_IN_BLOCK = 100;

  private PlainLetters() {}

  static void in(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      COSDictionary resources = page.getResources().getCOSObject();
      COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
      if (fonts == null) continue;
      for (COSName name : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        COSBase meanings = font == null ? null : font.getDictionaryObject(COSName.TO_UNICODE);
        if (meanings instanceof COSStream stream) rewrite(stream);
      }
    }
  }

  private static void rewrite(COSStream stream) throws IOException {
    String text = stream.toTextString();
    Map<Integer, String> meanings = new TreeMap<>();
    boolean shaped = false;
    for (Matcher range = RANGE.matcher(text); range.find(); ) {
      int first = Integer.parseInt(range.group(1), HEX);
      int last = Integer.parseInt(range.group(2), HEX);
      int sign = codePoint(range.group(3));
      for (int code = first; code <= last; code++) {
        String meant = Character.toString(sign + code - first);
        String plain = ArabicShaping.unshape(meant);
        shaped |= !plain.equals(meant);
        meanings.put(code, plain);
      }
    }
    if (!shaped) return;
    String rewritten =
        BLOCKS.matcher(text).replaceFirst(Matcher.quoteReplacement(blocks(meanings)));
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(rewritten.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String blocks(Map<Integer, String> meanings) {
    StringBuilder blocks = new StringBuilder();
    int written = 0;
    for (Map.Entry<Integer, String> meaning : meanings.entrySet()) {
      if (written % MOST_IN_BLOCK == 0) {
        if (written > 0) blocks.append("endbfrange\n\n");
        blocks.append(Math.min(MOST_IN_BLOCK, meanings.size() - written)).append(" beginbfrange\n");
      }
      String code = String.format("<%04X>", meaning.getKey());
      blocks.append(code).append(' ').append(code).append(' ').append(hex(meaning.getValue()));
      blocks.append('\n');
      written++;
    }
    return blocks.append("endbfrange\n\n").toString();
  }

  private static int codePoint(String utf16) {
    int first = Integer.parseInt(utf16.substring(0, 4), HEX);
    if (utf16.length() == 4) return first;
    return Character.toCodePoint((char) first, (char) Integer.parseInt(utf16.substring(4), HEX));
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder("<");
    for (char unit : text.toCharArray()) hex.append(String.format("%04X", (int) unit));
    return hex.append('>').toString();
  }
}
