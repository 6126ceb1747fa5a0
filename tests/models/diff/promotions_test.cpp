// What of one environment could go on to the next, and what it does there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/promotions.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::diff;

namespace {

domain::EnvironmentSecret secret(const std::string& slug, const std::vector<std::string>& keys)
{
    domain::EnvironmentSecret entry;
    entry.secret.id = domain::SecretId::fresh();
    entry.secret.slug = entry.secret.name = slug;
    entry.secret.revision = 5;
    entry.secret.currentVersion = 3;
    entry.current = domain::Version{};
    entry.current->number = 3;
    for (const auto& key : keys)
        entry.current->keys.push_back({key, domain::ValueFormat::Text, 1, {}});
    return entry;
}

std::string told(const PromotableSecret& secret)
{
    std::string text = secret.slug + (secret.target ? ":" : " (new):");
    for (const auto& key : secret.keys)
        text += " " + std::string(nameOf(key.step)) + " " + key.name;
    for (const auto& key : secret.staying)
        text += " stays " + key;
    return text;
}

} // namespace

class PromotionsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsMissingAndWhatIsReplaced();
    void tellsWhatIsKnownOfValues();
    void leavesOutWhatCannotBeSeen();
    void addsAllWhereNoVersionCanBeRead();
    void keepsWhatWasNotChosen();
    void knowsWhichRevisionWasSeen();
};

void PromotionsTest::tellsWhatIsMissingAndWhatIsReplaced()
{
    const auto all = promotableFrom({secret("stripe", {"URL", "TOKEN"}), secret("mailer", {"P"})},
                                    {secret("stripe", {"TOKEN", "OLD"}), secret("else", {"E"})});

    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(told(all[0]), std::string("mailer (new): added P"));
    QCOMPARE(told(all[1]), std::string("stripe: replaced TOKEN added URL stays OLD"));
}

void PromotionsTest::tellsWhatIsKnownOfValues()
{
    const auto all =
        promotableFrom({secret("stripe", {"A", "B", "C"})}, {secret("stripe", {"A", "B", "C"})},
                       {{"stripe", {{"A", true}, {"B", false}}}});

    QCOMPARE(told(all[0]), std::string("stripe: same A changed B replaced C"));
    QCOMPARE(all[0].countOf(KeyStep::Same), std::size_t(1));
}

void PromotionsTest::leavesOutWhatCannotBeSeen()
{
    auto unseen = secret("stripe", {});
    unseen.current.reset();

    QVERIFY(promotableFrom({unseen}, {}).empty());
    QVERIFY(promotableFrom({secret("stripe", {"A"})}, {unseen}).empty());
}

void PromotionsTest::addsAllWhereNoVersionCanBeRead()
{
    auto empty = secret("stripe", {});
    empty.current.reset();
    empty.secret.currentVersion = 0;

    const auto all = promotableFrom({secret("stripe", {"A"})}, {empty});

    QCOMPARE(told(all.at(0)), std::string("stripe: added A"));
}

void PromotionsTest::keepsWhatWasNotChosen()
{
    const auto all =
        promotableFrom({secret("stripe", {"A", "B", "C"})}, {secret("stripe", {"B", "C", "D"})});

    QCOMPARE(told(narrowedTo(all[0], {"C"})), std::string("stripe: replaced C stays B stays D"));
    QCOMPARE(told(narrowedTo(all[0], {"A"})),
             std::string("stripe: added A stays B stays C stays D"));
}

void PromotionsTest::knowsWhichRevisionWasSeen()
{
    const auto target = secret("stripe", {"A"});

    const auto all = promotableFrom({secret("stripe", {"A"})}, {target});

    QCOMPARE(all[0].target->secret, target.secret.id);
    QCOMPARE(all[0].target->revision, std::uint64_t(5));
    QCOMPARE(all[0].target->version, std::uint32_t(3));
}

QTEST_GUILESS_MAIN(PromotionsTest)
#include "promotions_test.moc"
