package fr.livrestaka.application.invoicing.ereporting;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a report as somebody does who knows the tax office's specification (flow 10, annex 6 and 7)
 * and none of the classes that wrote it, and says what is wrong.
 */
public final class ReportReader {
  /** The elements of each element, in order; those with a question mark may lack. */
  private static final Map<String, List<String>> ORDER =
      Map.ofEntries(
          Map.entry("Report", List.of("ReportDocument", "TransactionsReport?", "PaymentsReport?")),
          Map.entry(
              "ReportDocument",
              List.of("Id", "Name?", "IssueDateTime", "TypeCode", "Sender", "Issuer")),
          Map.entry("IssueDateTime", List.of("DateTimeString")),
          Map.entry("Sender", List.of("Id", "Name", "RoleCode")),
          Map.entry("Issuer", List.of("Id", "Name", "RoleCode")),
          Map.entry("TransactionsReport", List.of("ReportPeriod", "Invoice*", "Transactions*")),
          Map.entry("PaymentsReport", List.of("ReportPeriod", "Invoice*", "Transactions*")),
          Map.entry("ReportPeriod", List.of("StartDate", "EndDate")),
          Map.entry(
              "TransactionsReport/Transactions",
              List.of(
                  "Date",
                  "TransactionsCurrency",
                  "TaxDueDateTypeCode?",
                  "CategoryCode",
                  "TaxExclusiveAmount",
                  "TaxTotal",
                  "TransactionsCount?",
                  "TaxSubtotal*")),
          Map.entry("TaxSubtotal", List.of("TaxPercent", "TaxableAmount", "TaxTotal")),
          Map.entry("PaymentsReport/Transactions", List.of("Payment")),
          Map.entry("PaymentsReport/Invoice", List.of("InvoiceID", "IssueDate", "Payment")),
          Map.entry("Payment", List.of("Date", "SubTotals*")),
          Map.entry("SubTotals", List.of("TaxPercent", "CurrencyCode?", "Amount")));

  private static final Set<String> CATEGORIES = Set.of("TLB1", "TPS1", "TNT1", "TMA1");

  private final List<String> faults = new ArrayList<>();
  private final Element root;

  public ReportReader(String xml) {
    try {
      root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalArgumentException("not well-formed", e);
    }
    if (!root.getTagName().equals("Report") || root.hasAttribute("xmlns")) faults.add("root");
    check(root);
    if (!value("Id").matches("[A-Za-z0-9 +_/-]{1,50}")) faults.add("TT-1");
    if (!value("TypeCode").matches("IN|RE")) faults.add("TT-4");
    if (all("TransactionsReport").size() + all("PaymentsReport").size() != 1) faults.add("G6.29");
    all("Transactions").forEach(this::checkDay);
  }

  /** What breaks the rules; empty where nothing does. */
  public List<String> faults() {
    return faults;
  }

  /** The text of the first element of that name. */
  public String value(String name) {
    return all(name).get(0).getTextContent();
  }

  public BigDecimal sum(String parent, String name) {
    return all(parent).stream()
        .flatMap(one -> children(one).stream().filter(child -> child.getTagName().equals(name)))
        .map(child -> new BigDecimal(child.getTextContent()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public List<Element> all(String name) {
    var found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private void check(Element element) {
    List<Element> children = children(element);
    String path = ((Node) element).getParentNode().getNodeName() + "/" + element.getTagName();
    List<String> order = ORDER.getOrDefault(path, ORDER.get(element.getTagName()));
    if (order == null) {
      if (!children.isEmpty()) faults.add("unknown " + path);
      checkText(element);
      return;
    }
    StringBuilder pattern = new StringBuilder();
    for (String one : order) {
      String name = one.replaceAll("[?*]$", "");
      pattern.append("(").append(name).append(" )").append(one.substring(name.length()));
    }
    StringBuilder names = new StringBuilder();
    for (Element child : children) names.append(child.getTagName()).append(' ');
    if (!names.toString().matches(pattern.toString())) faults.add(path + ": " + names);
    children.forEach(this::check);
  }

  private void checkText(Element element) {
    String text = element.getTextContent();
    String form =
        switch (element.getTagName()) {
          case "Date", "StartDate", "EndDate", "IssueDate" -> "20\\d\\d[01]\\d[0-3]\\d";
          case "DateTimeString" -> "20\\d\\d[01]\\d[0-3]\\d[0-2]\\d[0-5]\\d[0-5]\\d";
          case "TaxExclusiveAmount", "TaxTotal", "TaxableAmount", "Amount" ->
              "-?\\d{1,16}(\\.\\d{1,2})?";
          case "TaxPercent" -> "0\\.00|20\\.00";
          case "CurrencyCode", "TransactionsCurrency" -> "EUR";
          default -> "[^\\p{Cc}]{1,150}";
        };
    if (!text.matches(form)) faults.add(element.getTagName() + " " + text);
  }

  /** Sums of a day agree with its rates (G1.53), and the day is in the period. */
  private void checkDay(Element day) {
    List<Element> children = children(day);
    String date = day.getElementsByTagName("Date").item(0).getTextContent();
    if (date.compareTo(value("StartDate")) < 0 || date.compareTo(value("EndDate")) > 0) {
      faults.add(date + " is not in the period");
    }
    if (day.getParentNode().getNodeName().equals("PaymentsReport")) return;
    BigDecimal net = BigDecimal.ZERO;
    BigDecimal tax = BigDecimal.ZERO;
    for (Element child : children) {
      if (child.getTagName().equals("CategoryCode")
          && !CATEGORIES.contains(child.getTextContent())) {
        faults.add("G1.68 " + child.getTextContent());
      }
      if (!child.getTagName().equals("TaxSubtotal")) continue;
      net = net.add(new BigDecimal(children(child).get(1).getTextContent()));
      tax = tax.add(new BigDecimal(children(child).get(2).getTextContent()));
    }
    List<String> values = children.stream().map(Node::getTextContent).toList();
    if (!values.contains(net.toPlainString()) || !values.contains(tax.toPlainString())) {
      faults.add("G1.53 " + date);
    }
  }

  private static List<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
