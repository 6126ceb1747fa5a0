// YAML compared by what it means: order and quoting are no changes, and changes have paths.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/document_diff.h"
#include "models/diff/yaml/canonical_yaml.h"

#include <QDirIterator>
#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

constexpr DocumentWish asYaml{Whitespace::Counts, true};

DocumentDiff compared(std::string older, std::string newer, DocumentWish wish = asYaml)
{
    auto diff = compareDocuments(std::move(older), std::move(newer), wish);
    return diff ? std::move(*diff) : DocumentDiff{};
}

QStringList told(const DocumentDiff& diff)
{
    QStringList paths;
    for (const auto& change : diff.paths) {
        const auto path = QString::fromStdString(change.path);
        switch (change.kind) {
        case PathChangeKind::Added: paths << "+" + path; break;
        case PathChangeKind::Removed: paths << "-" + path; break;
        case PathChangeKind::Changed: paths << "~" + path; break;
        case PathChangeKind::Moved:
            paths << ">" + path + " from " + QString::fromStdString(change.from);
            break;
        }
    }
    return paths;
}

} // namespace

class DocumentDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void ignoresWhatMeansTheSame_data();
    void ignoresWhatMeansTheSame();
    void seesWhatMeansSomethingElse_data();
    void seesWhatMeansSomethingElse();
    void tellsChangesByPath_data();
    void tellsChangesByPath();
    void findsTheRowOfAPath();
    void numbersRowsAsTheTextDoes();
    void saysWhichSideIsNoYaml();
    void saysThatItHidesSomething();
    void writesALoneTextAsABlock();
    void readsItsOwnCanonicalText();
};

void DocumentDiffTest::ignoresWhatMeansTheSame_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("key order") << "a: 1\nb: 2\n"
                               << "b: 2\na: 1\n";
    QTest::newRow("nested order") << "x:\n  a: 1\n  b: {c: 3, d: 4}\ny: z\n"
                                  << "y: z\nx:\n  b: {d: 4, c: 3}\n  a: 1\n";
    QTest::newRow("quoting") << "a: text\nb: \"two words\"\n"
                             << "a: 'text'\nb: two words\n";
    QTest::newRow("flow") << "a: [1, 2]\nb: {c: d}\n"
                          << "a:\n- 1\n- 2\nb:\n  c: d\n";
    QTest::newRow("comments") << "# one\na: 1 # two\n"
                              << "a: 1\n";
    QTest::newRow("anchor") << "a: &x {k: v}\nb: *x\n"
                            << "a: {k: v}\nb: {k: v}\n";
    QTest::newRow("null") << "a: ~\nb:\n"
                          << "a: null\nb: null\n";
    QTest::newRow("block text") << "a: |\n  one\n  two\n"
                                << "a: \"one\\ntwo\\n\"\n";
    QTest::newRow("folded text") << "a: >-\n  one\n  two\n"
                                 << "a: one two\n";
    QTest::newRow("line ends") << "a: 1\r\nb: 2\r\n"
                               << "a: 1\nb: 2";
}

void DocumentDiffTest::ignoresWhatMeansTheSame()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);

    const auto diff = compared(older.toStdString(), newer.toStdString());

    QVERIFY(diff.asYaml);
    QCOMPARE(diff.text.changes, 0);
    QCOMPARE(told(diff), QStringList{});
    QVERIFY(diff.hidesChanges);
}

void DocumentDiffTest::seesWhatMeansSomethingElse_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("a number is no text") << "a: 12\n"
                                         << "a: \"12\"\n";
    QTest::newRow("nor is a truth value") << "a: yes\n"
                                          << "a: 'yes'\n";
    QTest::newRow("nor is nothing") << "a:\n"
                                    << "a: ''\n";
    QTest::newRow("a tag") << "a: b\n"
                           << "a: !custom b\n";
    QTest::newRow("list order") << "a: [1, 2]\n"
                                << "a: [2, 1]\n";
    QTest::newRow("white space in a text") << "a: 'x '\n"
                                           << "a: x\n";
    QTest::newRow("the last line break") << "a: |\n  x\n  y\n"
                                         << "a: |-\n  x\n  y\n";
    QTest::newRow("a list of one") << "a: x\n"
                                   << "a: [x]\n";
    QTest::newRow("another document") << "a: 1\n"
                                      << "a: 1\n---\nb: 2\n";
}

void DocumentDiffTest::seesWhatMeansSomethingElse()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);

    const auto diff = compared(older.toStdString(), newer.toStdString());

    QVERIFY(diff.asYaml);
    QVERIFY(diff.text.changes > 0);
    QVERIFY(!diff.paths.empty());
}

void DocumentDiffTest::tellsChangesByPath_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("changed") << "spec:\n  owner: ops\n"
                             << "spec:\n  owner: pay\n"
                             << QStringList{"~spec.owner"};
    QTest::newRow("added and removed") << "data:\n  A: 1\n  B: 2\n"
                                       << "data:\n  A: 1\n  C: 3\n"
                                       << QStringList{"-data.B", "+data.C"};
    QTest::newRow("moved") << "spec:\n  notify: {to: ops, at: noon}\nother: 1\n"
                           << "spec: {}\nother: 1\nnotify: {at: noon, to: ops}\n"
                           << QStringList{">notify from spec.notify"};
    QTest::newRow("moved into something new")
        << "spec:\n  notify: {to: ops, at: noon}\n  x: 1\n"
        << "spec:\n  x: 1\nmore:\n  notify: {to: ops, at: noon}\n"
        << QStringList{">more.notify from spec.notify", "+more"};
    QTest::newRow("moved out of what is gone") << "old:\n  notify: {to: ops, at: noon}\n  x: 1\n"
                                               << "notify: {to: ops, at: noon}\n"
                                               << QStringList{"-old", ">notify from old.notify"};
    QTest::newRow("renamed") << "a: {x: 1, y: 2, z: 3}\n"
                             << "b: {x: 1, y: 2, z: 3}\n"
                             << QStringList{">b from a"};
    QTest::newRow("too little to be known again") << "a: {x: 1}\n"
                                                  << "b: {x: 1}\n"
                                                  << QStringList{"-a", "+b"};
    QTest::newRow("hidden values are not known to be one")
        << "A: {format: text, kind: x, value: hidden}\n"
        << "B: {format: text, kind: x, value: hidden}\n"
        << QStringList{"-A", "+B"};
    QTest::newRow("items by name") << "keys:\n- {name: a, type: x}\n- {name: b, type: y}\n"
                                   << "keys:\n- {name: a, type: x}\n- {name: b, type: z}\n"
                                   << QStringList{"~keys[1].type"};
    QTest::newRow("an item before others") << "l: [a, b, c]\n"
                                           << "l: [x, a, b, c]\n"
                                           << QStringList{"+l[0]"};
    QTest::newRow("an item moved") << "l:\n- {name: a}\n- {name: b}\n- {name: c}\n"
                                   << "l:\n- {name: c}\n- {name: a}\n- {name: b}\n"
                                   << QStringList{">l[0] from l[2]"};
    QTest::newRow("names with dots") << "\"a.b\": 1\n"
                                     << "\"a.b\": 2\n"
                                     << QStringList{"~[\"a.b\"]"};
}

void DocumentDiffTest::tellsChangesByPath()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(QStringList, paths);

    QCOMPARE(told(compared(older.toStdString(), newer.toStdString())), paths);
    QCOMPARE(told(compared(older.toStdString(), newer.toStdString(), {})), paths);
}

void DocumentDiffTest::findsTheRowOfAPath()
{
    const std::string older = "kind: Secret\nspec: {owner: ops, period: 180d}\n";
    const std::string newer = "kind: Secret\nspec:\n  period: 180d\n  owner: pay\n";

    for (const auto wish : {asYaml, DocumentWish{}}) {
        const auto diff = compared(older, newer, wish);
        QCOMPARE(told(diff), QStringList{"~spec.owner"});
        const auto row = diff.rowOf(diff.paths.front());
        QVERIFY(row);
        QCOMPARE(diff.text.rows[*row].newText, std::string_view("  owner: pay"));
    }
}

void DocumentDiffTest::numbersRowsAsTheTextDoes()
{
    const auto diff = compared("# a comment\n\nb: 1\na: {x: 1, y: 2}\n", "a: {x: 1, y: 3}\nb: 1\n");

    const auto& rows = diff.text.rows;
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].newText, std::string_view("a:"));
    QCOMPARE(rows[0].oldNumber, 4);
    QCOMPARE(rows[2].newText, std::string_view("  y: 3"));
    QCOMPARE(rows[2].oldNumber, 4);
    QCOMPARE(rows[2].newNumber, 1);
    QCOMPARE(rows[3].oldNumber, 3);
    QCOMPARE(rows[3].newNumber, 2);
}

void DocumentDiffTest::saysWhichSideIsNoYaml()
{
    const auto diff = compared("a: 1\nb: [1\nc: 2\n", "a: 2\n");

    QVERIFY(!diff.asYaml);
    QVERIFY(diff.oldFault && !diff.newFault);
    QVERIFY(diff.oldFault->why == YamlFault::Why::NotWellFormed);
    QCOMPARE(diff.oldFault->line, 3);
    QVERIFY(diff.text.changes > 0);
    QVERIFY(diff.paths.empty());
}

void DocumentDiffTest::saysThatItHidesSomething()
{
    QVERIFY(!compared("a: 1\nb: 2\n", "a: 1\nb: 3\n").hidesChanges);
    QVERIFY(compared("a: 1\nb: 2\n", "b: 3\na: 1\n").hidesChanges);
    QVERIFY(!compared("a: 1\nb: 2\n", "b: 3\na: 1\n", {}).hidesChanges);
}

void DocumentDiffTest::writesALoneTextAsABlock()
{
    auto stream = std::get<YamlStream>(parseYaml("first\n\nsecond\n"));

    const auto text = canonicalYaml(stream).text;

    QCOMPARE(text, std::string("|-\n  first\n  second\n"));
    const auto again = std::get<YamlStream>(parseYaml(text));
    QVERIFY(std::ranges::equal(stream.documents, again.documents, same));
}

/// The public vectors: whatever can be read means the same once it is written canonically.
void DocumentDiffTest::readsItsOwnCanonicalText()
{
    const QDir folder(qEnvironmentVariable("STRONGROOM_VECTORS") + "/yaml-test-suite");
    if (!folder.exists())
        QSKIP("the YAML test suite is not here");
    int read = 0;
    QDirIterator files(folder.path(), {"*.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto stream = parseYaml(file.readAll().toStdString());
        if (auto* tree = std::get_if<YamlStream>(&stream)) {
            const auto text = canonicalYaml(*tree).text;
            const auto again = parseYaml(text);
            const auto* copy = std::get_if<YamlStream>(&again);
            QVERIFY2(copy, qPrintable(file.fileName() + '\n' + QString::fromStdString(text)));
            QVERIFY2(std::ranges::equal(tree->documents, copy->documents, same),
                     qPrintable(file.fileName() + '\n' + QString::fromStdString(text)));
            ++read;
        }
    }
    qInfo("%d files", read);
    QVERIFY(read > 150);
}

QTEST_GUILESS_MAIN(DocumentDiffTest)
#include "document_diff_test.moc"
