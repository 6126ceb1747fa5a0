// What people read of reasons and of uses: in English, the sentences themselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/reason_text.h"

#include "models/domain/reason.h"
#include "models/items/used_by_words.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace strongroom;

namespace {

/// Marks what it was asked for, so that one sees what was translated.
class Marking : public QTranslator
{
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return qstrcmp(context, "Reasons") == 0 ? '[' + QString(text) + ']' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ReasonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysInEnglishWhatTheDomainSays();
    void translatesAReasonWithinAReason();
    void leavesUnknownSentencesAsTheyCame();
    void countsAndNamesThoseWhoUsedSomething();
    void notesUsersBriefly();
};

void ReasonTextTest::saysInEnglishWhatTheDomainSays()
{
    for (std::size_t i = 0; i < domain::reasonCount; ++i) {
        domain::Reason reason{static_cast<domain::ReasonCode>(i), {}};
        for (std::size_t place = 0; place < domain::placesIn(reason.code); ++place)
            reason.with.push_back(place == 0 ? "here" : "there");
        const auto sentence = sentenceOf(reason);

        QCOMPARE(items::reasonText(sentence), QString::fromStdString(sentence));
    }
}

void ReasonTextTest::translatesAReasonWithinAReason()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);

    const auto text = items::reasonText("The encryption key \"prod\" cannot be used. The vault has "
                                        "a problem of its own (status 500). Try again later.");

    QCOMPARE(text,
             QString("[The encryption key \"prod\" cannot be used. [[The vault] has a problem "
                     "of its own (status 500). Try again later.]]"));
    QCoreApplication::removeTranslator(&marking);
}

void ReasonTextTest::leavesUnknownSentencesAsTheyCame()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);

    QCOMPARE(items::reasonText("The moon is full: %1."), QString("The moon is full: %1."));
    QCOMPARE(items::reasonText({}), QString());
    QCoreApplication::removeTranslator(&marking);
}

void ReasonTextTest::countsAndNamesThoseWhoUsedSomething()
{
    QVERIFY(items::usedByText({}).startsWith("nobody in the last 90"));
    const auto some = items::usedByText({2, 1, {"Alice", "Bert", "nightly"}});
    QVERIFY2(some.startsWith("2 person") && some.contains("and 1 machine"), qPrintable(some));
    QVERIFY2(some.endsWith(": Alice, Bert, nightly"), qPrintable(some));
    const auto many = items::usedByText({40, 0, {"Alice", "%1 and %2"}});
    QVERIFY2(many.endsWith(": Alice, %1 and %2 and others"), qPrintable(many));
    QVERIFY(!many.contains("machine"));
    QVERIFY(!items::usedByText({3, 0, {}}).contains(':'));
}

void ReasonTextTest::notesUsersBriefly()
{
    QCOMPARE(items::usedByNote({}), QString());
    QCOMPARE(items::usedByNote({1, 1, {"Alice", "nightly"}}), QString("used by 2: Alice, nightly"));
    QCOMPARE(items::usedByNote({9, 0, {}}), QString("used by 9"));
}

QTEST_GUILESS_MAIN(ReasonTextTest)
#include "reason_text_test.moc"
