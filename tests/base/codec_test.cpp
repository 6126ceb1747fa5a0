// Bytes as text agree with RFC 4648's examples, and nothing has two names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"
#include "base/ids.h"

#include <QTest>

#include <set>

using namespace strongroom;

class CodecTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithRfc4648_data();
    void agreesWithRfc4648();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
    void tellsUtf8_data();
    void tellsUtf8();
    void makesIdsThatDiffer();
};

void CodecTest::agreesWithRfc4648_data()
{
    QTest::addColumn<std::string>("plain");
    QTest::addColumn<std::string>("text");
    const char* const rows[][2] = {{"", ""},
                                   {"f", "Zg=="},
                                   {"fo", "Zm8="},
                                   {"foo", "Zm9v"},
                                   {"foob", "Zm9vYg=="},
                                   {"fooba", "Zm9vYmE="},
                                   {"foobar", "Zm9vYmFy"}};
    for (const auto& row : rows)
        QTest::newRow(row[1]) << std::string(row[0]) << std::string(row[1]);
}

void CodecTest::agreesWithRfc4648()
{
    QFETCH(std::string, plain);
    QFETCH(std::string, text);

    const auto decoded = fromBase64(text);

    QCOMPARE(toBase64(bytesOf(plain)), text);
    QVERIFY(decoded);
    QCOMPARE(std::string(decoded->begin(), decoded->end()), plain);
}

void CodecTest::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"Zg==", "Zh", "Z", "Zm9v\n", "Zm 9v", "Zm9+"})
        QTest::newRow(text) << std::string(text);
}

void CodecTest::refusesWhatIsNotCanonical()
{
    QFETCH(std::string, text);

    const auto decoded = fromBase64Url(text);

    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::InvalidInput);
}

void CodecTest::tellsUtf8_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("ascii") << std::string("abc") << true;
    QTest::newRow("mixed") << std::string("Gr\xc3\xbc\xc3\x9f"
                                          "e \xe4\xb8\x96 \xf0\x9f\x94\x91")
                           << true;
    QTest::newRow("cut short") << std::string("\xe4\xb8") << false;
    QTest::newRow("overlong") << std::string("\xc0\xaf") << false;
    QTest::newRow("surrogate") << std::string("\xed\xa0\x80") << false;
    QTest::newRow("beyond") << std::string("\xf4\x90\x80\x80") << false;
    QTest::newRow("stray continuation") << std::string("a\x80") << false;
    QTest::newRow("latin-1") << std::string("caf\xe9") << false;
}

void CodecTest::tellsUtf8()
{
    QFETCH(std::string, text);
    QFETCH(bool, expected);

    QCOMPARE(isUtf8(text), expected);
}

void CodecTest::makesIdsThatDiffer()
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newId());

    QCOMPARE(ids.size(), std::size_t(1000));
    for (const auto& id : ids)
        QVERIFY2(isId(id), id.c_str());
    QVERIFY(!isId("0190a5c2-0000-4000-8000-000000000000"));
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
