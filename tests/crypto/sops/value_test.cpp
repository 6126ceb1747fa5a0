// A sealed value opens where it was sealed, as what it was, and nowhere else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sops_fixture.h"

using namespace strongroom;
using namespace strongroom::sops;

class ValueTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void staysShutUnderOtherNames();
    void neverSealsTwiceAlike();
    void leavesTheEmptyTextEmpty();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void writesNumbersAsTheMacCountsThem_data();
    void writesNumbersAsTheMacCountsThem();
    void readsNoNumberWhereNoneIs_data();
    void readsNoNumberWhereNoneIs();
};

void ValueTest::opensWhatItSealed_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << ValueType::String << QByteArray("né\nw");
    QTest::newRow("whole number") << ValueType::Integer << QByteArray("-42");
    QTest::newRow("float") << ValueType::Float << QByteArray("0.25");
    QTest::newRow("not a number") << ValueType::Float << QByteArray("NaN");
    QTest::newRow("truth") << ValueType::Boolean << QByteArray("True");
    QTest::newRow("bytes") << ValueType::Bytes << QByteArray("\xff\x00z", 3);
    QTest::newRow("time") << ValueType::Time << QByteArray("2001-12-14T00:00:00Z");
    QTest::newRow("comment") << ValueType::Comment << QByteArray(" remark");
}

void ValueTest::opensWhatItSealed()
{
    QFETCH(ValueType, type);
    QFETCH(QByteArray, text);
    const auto cipher = ValueCipher::create(test::someDataKey());
    QVERIFY(cipher);

    const auto sealed = cipher->seal({type, test::secret(text)}, "a:b:");
    QVERIFY(sealed);
    const auto opened = cipher->open(*sealed, "a:b:");

    QVERIFY(opened);
    QCOMPARE(opened->type, type);
    QCOMPARE(test::text(opened->text), text);
}

void ValueTest::staysShutUnderOtherNames()
{
    const auto cipher = ValueCipher::create(test::someDataKey());
    const auto sealed = cipher->seal({ValueType::String, SecretBytes::copyOf("x")}, "a:b:");

    QCOMPARE(cipher->open(*sealed, "a:c:").error().kind, ErrorKind::Forged);
    QCOMPARE(cipher->open(*sealed, "a:b").error().kind, ErrorKind::Forged);
    const auto other = ValueCipher::create(test::secret(QByteArray(32, 'o')));
    QCOMPARE(other->open(*sealed, "a:b:").error().kind, ErrorKind::Forged);
    QVERIFY(!ValueCipher::create(test::secret(QByteArray(31, 'o'))));
}

void ValueTest::neverSealsTwiceAlike()
{
    const auto cipher = ValueCipher::create(test::someDataKey());
    const Value value{ValueType::String, SecretBytes::copyOf("x")};

    QVERIFY(*cipher->seal(value, ":") != *cipher->seal(value, ":"));
}

void ValueTest::leavesTheEmptyTextEmpty()
{
    const auto cipher = ValueCipher::create(test::someDataKey());

    QCOMPARE(*cipher->seal({}, ":"), std::string());
    QCOMPARE(cipher->open("", ":")->text.size(), std::size_t(0));
}

void ValueTest::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another cipher") << QByteArray("AES256") << QByteArray("AES128");
    QTest::newRow("unknown type") << QByteArray("type:str") << QByteArray("type:sir");
    QTest::newRow("no type") << QByteArray(",type:str") << QByteArray("");
    QTest::newRow("behind the end") << QByteArray("]") << QByteArray("]x");
    QTest::newRow("no end") << QByteArray("]") << QByteArray("");
    QTest::newRow("no data") << QByteArray("data:") << QByteArray("data:,iv:AA==,iv:");
    QTest::newRow("short nonce") << QByteArray("iv:") << QByteArray("iv:AAAA,x:");
    QTest::newRow("line in base64") << QByteArray("data:") << QByteArray("data:\n");
    QTest::newRow("a number that is none") << QByteArray("type:str") << QByteArray("type:int");
    QTest::newRow("a truth that is none") << QByteArray("type:str") << QByteArray("type:bool");
}

void ValueTest::refusesOtherForms()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto cipher = ValueCipher::create(test::someDataKey());
    const auto sealed = cipher->seal({ValueType::String, SecretBytes::copyOf("x")}, ":");
    const auto altered = QByteArray::fromStdString(*sealed).replace(from, to);

    const auto opened = cipher->open(altered.toStdString(), ":");

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupted);
}

void ValueTest::writesNumbersAsTheMacCountsThem_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("1.50") << ValueType::Float << QByteArray("1.50") << QByteArray("1.5");
    QTest::newRow("1e23") << ValueType::Float << QByteArray("1e23")
                          << QByteArray("100000000000000000000000");
    QTest::newRow("1e-7") << ValueType::Float << QByteArray("1e-7") << QByteArray("0.0000001");
    QTest::newRow("-0.0") << ValueType::Float << QByteArray("-0.0") << QByteArray("-0");
    QTest::newRow("infinite") << ValueType::Float << QByteArray("+Inf") << QByteArray("+Inf");
    QTest::newRow("+5") << ValueType::Integer << QByteArray("+5") << QByteArray("5");
    QTest::newRow("lowest") << ValueType::Integer << QByteArray("-9223372036854775808")
                            << QByteArray("-9223372036854775808");
    QTest::newRow("true") << ValueType::Boolean << QByteArray("true") << QByteArray("True");
    QTest::newRow("a day") << ValueType::Time << QByteArray("2001-12-14")
                           << QByteArray("2001-12-14T00:00:00Z");
    QTest::newRow("an offset") << ValueType::Time << QByteArray("2001-12-14t21:59:43.10-05:00")
                               << QByteArray("2001-12-14T21:59:43.1-05:00");
}

void ValueTest::writesNumbersAsTheMacCountsThem()
{
    QFETCH(ValueType, type);
    QFETCH(QByteArray, read);
    QFETCH(QByteArray, written);

    const auto text = canonical(type, read.toStdString());

    QVERIFY(text);
    QCOMPARE(QByteArray::fromStdString(*text), written);
}

void ValueTest::readsNoNumberWhereNoneIs_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("beyond 64 bits") << ValueType::Integer << QByteArray("9223372036854775808");
    QTest::newRow("two signs") << ValueType::Integer << QByteArray("+-5");
    QTest::newRow("half a number") << ValueType::Integer << QByteArray("5x");
    QTest::newRow("no digits") << ValueType::Integer << QByteArray("");
    QTest::newRow("too large a float") << ValueType::Float << QByteArray("1e400");
    QTest::newRow("yes") << ValueType::Boolean << QByteArray("yes");
    QTest::newRow("no such day") << ValueType::Time << QByteArray("2001-02-30");
    QTest::newRow("half a time") << ValueType::Time << QByteArray("2001-02-03T10:00");
}

void ValueTest::readsNoNumberWhereNoneIs()
{
    QFETCH(ValueType, type);
    QFETCH(QByteArray, text);

    QVERIFY(!canonical(type, text.toStdString()));
}

QTEST_GUILESS_MAIN(ValueTest)
#include "value_test.moc"
