// What a value is, told from its content; documents by name, one value at a time; and nothing
// hostile gets further than a refusal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/inspection/local_inspection.h"

#include "tests/support/programs.h"

#include <QTest>

using namespace strongroom;
using client::LocalInspection;
using client::ValueKind;
using test::secret;

Q_DECLARE_METATYPE(std::optional<ValueKind>)

namespace {

const LocalInspection inspection;

std::string joined(const exchange::TreeLine& line)
{
    std::string text;
    for (const auto& name : line.names)
        text += (text.empty() ? "" : "/") + name;
    return text + ' ' + line.type;
}

std::string plain(const SecretBytes& bytes)
{
    return {bytes.reveal().begin(), bytes.reveal().end()};
}

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

class InspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheKind_data();
    void tellsTheKind();
    void readsACertificate();
    void readsAnSshKey();
    void countsDownToTheNextCode();
    void listsNamesWithoutValues_data();
    void listsNamesWithoutValues();
    void givesOneLeaf_data();
    void givesOneLeaf();
    void givesNoBranch();
    void takesNoHugeDocumentApart();
};

void InspectionTest::tellsTheKind_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<ValueKind>>("kind");
    using Kind = std::optional<ValueKind>;
    const QByteArray address("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP");
    const QByteArray seed("JBSWY3DPEHPK3PXP");
    QTest::newRow("a password") << "KEY" << QByteArray("hunter2") << Kind();
    QTest::newRow("nothing") << "KEY" << QByteArray() << Kind();
    QTest::newRow("an assignment") << "KEY" << QByteArray("a=b") << Kind();
    QTest::newRow("a word with a colon") << "KEY" << QByteArray("a: b") << Kind();
    QTest::newRow("lines of prose") << "KEY" << QByteArray("Dear all\nbye\n") << Kind();
    QTest::newRow("an address of codes") << "KEY" << address << Kind(ValueKind::OneTimeCodes);
    QTest::newRow("a broken one") << "KEY" << QByteArray("otpauth://totp/a") << Kind();
    QTest::newRow("a seed") << "GITHUB_TOTP" << seed << Kind(ValueKind::OneTimeCodes);
    QTest::newRow("a seed by another name") << "HOTPLATE" << seed << Kind();
    QTest::newRow("no seed") << "otp" << QByteArray("hunter2") << Kind();
    QTest::newRow("JSON") << "KEY" << QByteArray("{\"a\": [1, null]}") << Kind(ValueKind::Tree);
    QTest::newRow("an empty object") << "KEY" << QByteArray("{}") << Kind();
    QTest::newRow("cut JSON") << "KEY" << QByteArray("{\"a\": ") << Kind();
    QTest::newRow("YAML") << "KEY" << QByteArray("a: 1\nb:\n  c: 2\n") << Kind(ValueKind::Tree);
    QTest::newRow(".env") << "KEY" << QByteArray("A=1\n# b\nB=2\n") << Kind(ValueKind::Tree);
    QTest::newRow("deep JSON") << "KEY" << QByteArray::fromStdString(nested(10'000)) << Kind();
    QTest::newRow("binary in JSON")
        << "KEY" << QByteArray("{\"a\": \"\xff\"}") << Kind(ValueKind::Binary);
    QTest::newRow("zeros") << "KEY" << QByteArray(100, '\0') << Kind(ValueKind::Binary);
    QTest::newRow("DER of nothing")
        << "KEY" << QByteArray("\x30\x82\x01\x00", 4) + QByteArray(256, '\1')
        << Kind(ValueKind::Binary);
    QTest::newRow("cut PEM") << "KEY" << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB") << Kind();
}

void InspectionTest::tellsTheKind()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(std::optional<ValueKind>, kind);

    QCOMPARE(inspection.kindOf(key.toStdString(),
                               secret({value.constData(), static_cast<std::size_t>(value.size())})),
             kind);
}

void InspectionTest::readsACertificate()
{
    QTemporaryDir folder;
    const auto path = folder.filePath("c.pem");
    if (test::said("openssl", {"req", "-x509", "-nodes", "-newkey", "ed25519", "-subj", "/CN=a",
                               "-keyout", folder.filePath("k.pem"), "-out", path})
            .isNull())
        QSKIP("openssl is not installed");
    const auto value = test::contentOf(path);

    const auto view = inspection.certificates(value);

    QCOMPARE(inspection.kindOf("KEY", value), std::optional(ValueKind::Certificates));
    QVERIFY(view);
    QCOMPARE(view->certificates.front().subject, "CN=a");
    QVERIFY(view->certificates.front().selfIssued);
}

void InspectionTest::readsAnSshKey()
{
    const auto value = secret(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP////////////////////////////////////////// a@b");

    const auto view = inspection.sshKey(value);

    QCOMPARE(inspection.kindOf("KEY", value), std::optional(ValueKind::SshKey));
    QVERIFY(view);
    QCOMPARE(view->comment, "a@b");
    QCOMPARE(view->type, "ED25519");
}

void InspectionTest::countsDownToTheNextCode()
{
    // RFC 6238, appendix B: the seed "12345678901234567890".
    const auto value = secret("otpauth://totp/x?digits=8&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    const auto codes = inspection.codes(value, Timestamp(std::chrono::seconds(59)));

    QVERIFY(codes);
    QCOMPARE(plain(codes->current), "94287082");
    QCOMPARE(codes->secondsLeft, 1);
    const auto later = inspection.codes(value, Timestamp(std::chrono::seconds(60)));
    QVERIFY(later);
    QCOMPARE(plain(codes->next), plain(later->current));
    QCOMPARE(later->secondsLeft, 30);
}

void InspectionTest::listsNamesWithoutValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("JSON") << R"({"db": {"user": "canary", "ports": [1, null]}, "on": true})";
    QTest::newRow("YAML") << "db:\n  user: canary\n  ports:\n    - 1\n    -\non: true\n";
}

void InspectionTest::listsNamesWithoutValues()
{
    QFETCH(QString, value);

    const auto tree = inspection.tree(secret(value.toStdString()));

    QVERIFY2(tree, tree ? "" : tree.error().message.c_str());
    std::vector<std::string> lines;
    for (const auto& line : *tree)
        lines.push_back(joined(line));
    const std::vector<std::string> expected{"db map",         "db/user str",     "db/ports list",
                                            "db/ports/0 int", "db/ports/1 null", "on bool"};
    QCOMPARE(lines, expected);
}

void InspectionTest::givesOneLeaf_data()
{
    listsNamesWithoutValues_data();
}

void InspectionTest::givesOneLeaf()
{
    QFETCH(QString, value);
    const auto document = secret(value.toStdString());

    const auto text = inspection.leaf(document, {"db", "user"});
    const auto number = inspection.leaf(document, {"db", "ports", "0"});

    QVERIFY(text && number);
    QCOMPARE(plain(*text), "canary");
    QCOMPARE(plain(*number), "1");
}

void InspectionTest::givesNoBranch()
{
    const auto document = secret(R"({"a": {"b": 1}})");

    for (const std::vector<std::string>& names :
         {std::vector<std::string>{}, {"a"}, {"b"}, {"a", "b", "c"}, {"a", "c"}}) {
        const auto leaf = inspection.leaf(document, names);
        QVERIFY(!leaf);
        QCOMPARE(leaf.error().kind, ErrorKind::NotFound);
    }
}

void InspectionTest::takesNoHugeDocumentApart()
{
    std::string wide("[");
    while (wide.size() < (1U << 20) - 4)
        wide += "1,";
    wide += "1]";

    QVERIFY(!inspection.tree(secret(wide)));
    QVERIFY(!inspection.kindOf("KEY", secret(wide)));
}

QTEST_GUILESS_MAIN(InspectionTest)
#include "inspection_test.moc"
