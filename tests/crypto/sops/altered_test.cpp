// Every cut and every flipped bit of a sealed file is refused, or changes nothing that a reader
// sees.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sops_fixture.h"

#include <set>

using namespace strongroom;
using namespace strongroom::sops;

namespace {

/// All that the format protects: every value that is not empty, with its type, in order, and the
/// names of the sealed. Empty texts and nulls add nothing to the MAC, and the name of what is not
/// sealed is bound to nothing (docs/formats/sops.md).
QByteArray whatItSays(const SopsFile& file)
{
    QByteArray said;
    const auto leaves = file.leaves();
    for (const auto& leaf : *leaves)
        if (leaf.value.text.size() > 0)
            said += QByteArray::fromStdString(std::string(nameOf(leaf.value.type))) + ":"
                    + test::text(leaf.value.text) + "\n";
    for (const auto& line : file.outline())
        if (line.sealed)
            said += QByteArray::fromStdString(toText(line.path)) + "\n";
    return said;
}

/// Where no flip may go unnoticed: inside sealed values, the MAC, and the time it is bound to.
std::set<qsizetype> guarded(const QByteArray& file)
{
    std::set<qsizetype> places;
    const auto add = [&](const char* begin, const char* end) {
        for (qsizetype at = 0; (at = file.indexOf(begin, at)) >= 0;) {
            const auto line = file.lastIndexOf('\n', at) + 1;
            const bool comment = file.mid(line, at - line).trimmed().startsWith('#');
            const auto last = file.indexOf(end, at);
            for (auto place = at; !comment && place < last; ++place)
                places.insert(place);
            at = last;
        }
    };
    add("ENC[", "]");
    add("2026-", "Z");
    return places;
}

} // namespace

class AlteredTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noticesEveryFlippedBit_data() { files(); }
    void noticesEveryFlippedBit();
    void noticesEveryCut_data() { files(); }
    void noticesEveryCut();

private:
    static void files();

    std::optional<age::Identities> m_identities;
};

void AlteredTest::init()
{
    auto identities = test::identitiesOf(test::fixture("key.txt"));
    QVERIFY(identities);
    m_identities = std::move(*identities);
}

void AlteredTest::files()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("yaml") << Format::Yaml << QString("sealed.yaml");
    QTest::newRow("json") << Format::Json << QString("sealed.json");
    QTest::newRow("dotenv") << Format::Dotenv << QString("sealed.env");
}

void AlteredTest::noticesEveryFlippedBit()
{
    QFETCH(Format, format);
    QFETCH(QString, name);
    const auto original = test::fixture(name);
    const auto said = whatItSays(*test::openWithKey(original, format, *m_identities));
    const auto guardedPlaces = guarded(original);
    QVERIFY(guardedPlaces.size() > 500);

    int harmless = 0;
    for (qsizetype at = 0; at < original.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            auto altered = original;
            altered[at] = static_cast<char>(altered[at] ^ (1 << bit));
            const auto file = test::openWithKey(altered, format, *m_identities);
            if (!file)
                continue;
            ++harmless;
            const auto where =
                name + " byte " + QString::number(at) + " bit " + QString::number(bit);
            QVERIFY2(!guardedPlaces.contains(at), qPrintable(where));
            QVERIFY2(whatItSays(*file) == said, qPrintable(where));
        }
    }
    // Comments, white space, the recipient's name, the version: they are outside the MAC.
    qInfo("%s: %d of %d flips change nothing that a reader sees", qPrintable(name), harmless,
          int(original.size() * 8));
}

void AlteredTest::noticesEveryCut()
{
    QFETCH(Format, format);
    QFETCH(QString, name);
    const auto original = test::fixture(name);
    const auto said = whatItSays(*test::openWithKey(original, format, *m_identities));
    const auto macEnd = original.indexOf(']', original.indexOf("mac"));

    for (qsizetype size = 0; size < original.size(); ++size) {
        const auto file = test::openWithKey(original.left(size), format, *m_identities);
        const auto where = name + " cut to " + QString::number(size);
        // What stands behind the MAC is the default rule and the version; without them nothing
        // changes.
        QVERIFY2(!file || (size > macEnd && whatItSays(*file) == said), qPrintable(where));
    }
}

QTEST_GUILESS_MAIN(AlteredTest)
#include "altered_test.moc"
