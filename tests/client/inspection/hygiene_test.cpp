// How hard a value is to guess, by zxcvbn's own numbers; and where it was met, until that is
// forgotten.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/inspection/local_hygiene.h"

#include <QTest>

#include <cmath>

using namespace strongroom;
using client::LocalHygiene;
using client::ValuePlace;

namespace {

SecretBytes secret(std::string_view text)
{
    return SecretBytes::copyOf(text);
}

} // namespace

class HygieneTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesAsZxcvbnDoes_data();
    void guessesAsZxcvbnDoes();
    void knowsTheNamesNearby();
    void saysNothingOfWhatNobodyTypes_data();
    void saysNothingOfWhatNobodyTypes();
    void looksAtTheBeginningOfALongOne();
    void knowsWhereAValueWasMet();
    void marksNothingShort();
    void marksDifferInEachProcess();
    void forgets();

private:
    /// Nothing, a number, or -1 for no answer in time.
    std::optional<double> bitsOf(SecretBytes value, std::vector<std::string> near = {})
    {
        std::optional<double> answer = -1;
        bool there = false;
        QCoro::connect(m_hygiene.guessBits(std::move(value), std::move(near)), this,
                       [&](std::optional<double> bits) {
                           answer = bits;
                           there = true;
                       });
        (void)QTest::qWaitFor([&] { return there; }, 10'000);
        return answer;
    }

    LocalHygiene m_hygiene;
};

void HygieneTest::guessesAsZxcvbnDoes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<double>("bits");
    // From the test cases of zxcvbn-c: those that do not depend on the dictionaries' edition.
    QTest::newRow("symbols") << "qwER43@!" << 26.44;
    QTest::newRow("dots") << "D0g.................." << 19.02;
    QTest::newRow("date") << "neverforget13/3/1997" << 34.86;
    QTest::newRow("name") << "briansmith4mayor" << 21.63;
    QTest::newRow("sentence") << "do you know" << 25.51;
    QTest::newRow("digits") << "12345678" << 1.59;
    QTest::newRow("sequence") << "defghi6789" << 13.61;
    QTest::newRow("two names") << "verlineVANDERMARK" << 27.24;
    QTest::newRow("letters") << "rWibMFACxAUGZmxhVncy" << 111.0;
    QTest::newRow("random") << "Ba9ZyWABu99[BK#6MBgbH88Tofv)vs$w" << 171.63;
}

void HygieneTest::guessesAsZxcvbnDoes()
{
    QFETCH(QString, value);
    QFETCH(double, bits);

    const auto guessed = bitsOf(secret(value.toStdString()));

    QVERIFY(guessed);
    QVERIFY2(std::abs(*guessed - bits) < 0.05, qPrintable(QString::number(*guessed)));
}

void HygieneTest::knowsTheNamesNearby()
{
    const auto alone = bitsOf(secret("qzxvledger"));

    const auto beside = bitsOf(secret("qzxvledger"), {"qzxvledger", ""});

    QVERIFY(alone && beside);
    QVERIFY(*beside < *alone / 2);
}

void HygieneTest::saysNothingOfWhatNobodyTypes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("PEM") << QByteArray("-----BEGIN X-----\nAAAA\n-----END X-----\n");
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("a zero") << QByteArray("pass\0word", 9);
    QTest::newRow("no UTF-8") << QByteArray("pass\xffword");
    QTest::newRow("a file") << QByteArray(100'000, 'x');
}

void HygieneTest::saysNothingOfWhatNobodyTypes()
{
    QFETCH(QByteArray, value);

    QVERIFY(!bitsOf(secret({value.constData(), static_cast<std::size_t>(value.size())})));
}

void HygieneTest::looksAtTheBeginningOfALongOne()
{
    const auto weak = bitsOf(secret(std::string(1000, 'a')));
    // Cut between characters: the hundredth byte stands inside of one.
    const auto wide = bitsOf(secret("x" + [] {
        std::string text;
        for (int i = 0; i < 200; ++i)
            text += "ü";
        return text;
    }()));

    QVERIFY(weak && wide);
    QVERIFY(*weak < 64);
}

void HygieneTest::knowsWhereAValueWasMet()
{
    const ValuePlace one{{"s-1"}, "stripe", "TOKEN"};
    const ValuePlace two{{"s-2"}, "mailer", "KEY"};
    m_hygiene.forget();

    m_hygiene.remember(one, secret("sr-canary-7f3a9c"));
    m_hygiene.remember(one, secret("sr-canary-7f3a9c"));
    m_hygiene.remember(two, secret("sr-canary-7f3a9c"));

    const auto places = m_hygiene.knownAt(*m_hygiene.markOf(secret("sr-canary-7f3a9c")));
    QCOMPARE(places, std::vector({one, two}));
    QVERIFY(m_hygiene.knownAt(*m_hygiene.markOf(secret("sr-canary-7f3a9d"))).empty());
}

void HygieneTest::marksNothingShort()
{
    QVERIFY(!m_hygiene.markOf(secret("true")));
    QVERIFY(!m_hygiene.markOf(secret("")));
    QVERIFY(m_hygiene.markOf(secret("12345678")));
}

void HygieneTest::marksDifferInEachProcess()
{
    const LocalHygiene other;

    QVERIFY(other.markOf(secret("sr-canary-7f3a9c"))
            != m_hygiene.markOf(secret("sr-canary-7f3a9c")));
}

void HygieneTest::forgets()
{
    m_hygiene.remember({{"s-1"}, "stripe", "TOKEN"}, secret("sr-canary-0b1d22"));

    m_hygiene.forget();

    QVERIFY(m_hygiene.knownAt(*m_hygiene.markOf(secret("sr-canary-0b1d22"))).empty());
}

QTEST_GUILESS_MAIN(HygieneTest)
#include "hygiene_test.moc"
