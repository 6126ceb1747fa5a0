// Each reason is told by a sentence, and known again by it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/reason.h"

#include <QTest>

#include <set>

using namespace strongroom::domain;

class ReasonTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEachBySentenceAndName();
    void findsAReasonWithinAReason();
    void putsTextsInTheirPlacesWhateverTheyHold();
    void knowsNoneThatIsNotOurs();

private:
    static Reason sample(std::size_t number)
    {
        Reason reason{static_cast<ReasonCode>(number), {}};
        for (std::size_t i = 0; i < placesIn(reason.code); ++i)
            reason.with.push_back(i == 0 ? "vault.example.com" : "503");
        return reason;
    }
};

void ReasonTest::knowsEachBySentenceAndName()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < reasonCount; ++i) {
        const auto reason = sample(i);

        const auto found = reasonIn(sentenceOf(reason));

        QVERIFY2(found, sentenceOf(reason).c_str());
        QVERIFY2(*found == reason, sentenceOf(reason).c_str());
        QCOMPARE(reasonCodeOf(nameOf(reason.code)), std::optional(reason.code));
        QVERIFY(names.insert(nameOf(reason.code)).second);
    }
}

void ReasonTest::findsAReasonWithinAReason()
{
    for (std::size_t i = 0; i < reasonCount; ++i) {
        const auto inner = sentenceOf(sample(i));
        const Reason outer{ReasonCode::KeyUnusable, {"prod \"kek\"", inner}};

        const auto found = reasonIn(sentenceOf(outer));

        QVERIFY(found && *found == outer);
        QVERIFY(reasonIn(found->with[1]) == sample(i));
    }
}

void ReasonTest::putsTextsInTheirPlacesWhateverTheyHold()
{
    const Reason reason{ReasonCode::RunnerWrapsUnder, {"%2", "%1"}};

    QCOMPARE(sentenceOf(reason),
             std::string("The runner %2 was away when keys were changed, and wraps under %1."));
    QCOMPARE(sentenceOf({ReasonCode::HostTooSlow, {}}),
             std::string("\"\" did not answer in time."));
}

void ReasonTest::knowsNoneThatIsNotOurs()
{
    for (const auto* text : {"", "The vault is sealed.",
                             "The vault is sealed. Unseal it, then try "
                             "again. Or not.",
                             "The name \"a\" is not known. Check it."})
        QVERIFY(!reasonIn(text));
    QVERIFY(!reasonCodeOf("host_on_holiday"));
}

QTEST_GUILESS_MAIN(ReasonTest)
#include "reason_test.moc"
