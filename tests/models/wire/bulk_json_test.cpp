// Deeds on many secrets over the wire: what is said comes back, and what makes no sense does not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/bulk_json.h"

#include <QTest>

using namespace strongroom;

class BulkJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsAWishOver();
    void bringsADeedOver();
    void tellsWhatIsSaidOfAPolicyFromWhatStays();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

namespace {

template <class T>
Result<T> overTheWire(const T& value)
{
    return wire::fromJson<T>(*wire::parse(wire::serialize(wire::toJson(value))));
}

} // namespace

void BulkJsonTest::bringsAWishOver()
{
    domain::BulkWish wish;
    wish.deed = domain::BulkDeed::Label;
    wish.secrets = {{domain::SecretId::fresh(), 7}, {domain::SecretId::fresh(), 8}};
    wish.addLabels = {"legacy", "größer"};
    wish.removeLabels = {"new"};
    wish.reason = "cleanup Q4";

    const auto back = overTheWire(wish);

    QVERIFY2(back, back ? "" : back.error().message.c_str());
    QCOMPARE(back->secrets.size(), std::size_t(2));
    QCOMPARE(back->secrets[1].secret, wish.secrets[1].secret);
    QCOMPARE(back->secrets[1].revision, 8U);
    QCOMPARE(back->addLabels, wish.addLabels);
    QCOMPARE(back->removeLabels, wish.removeLabels);
    QCOMPARE(back->reason, wish.reason);
    QVERIFY(!back->filter);
}

void BulkJsonTest::bringsADeedOver()
{
    domain::Bulk bulk;
    bulk.id = domain::BulkId::fresh();
    bulk.organization = domain::OrganizationId::fresh();
    bulk.deed = domain::BulkDeed::Owner;
    bulk.approval = domain::ApprovalId::fresh();
    bulk.state = domain::BulkState::Paused;
    bulk.owner = "Ada";
    bulk.undoOf = domain::BulkId::fresh();
    bulk.problem = "why";
    bulk.left = 5;
    bulk.places = {
        {domain::EnvironmentId::fresh(), domain::EnvironmentKind::Production, 1, 2, 3, 4},
        {{}, domain::EnvironmentKind::Other, 5, 6, 7, 8}};
    bulk.reasons = {{"You may not change secrets here.", 20}};

    const auto back = overTheWire(bulk);

    QVERIFY2(back, back ? "" : back.error().message.c_str());
    QVERIFY(back->deed == bulk.deed && back->state == bulk.state && back->undoOf == bulk.undoOf
            && back->approval == bulk.approval);
    QCOMPARE(back->owner, bulk.owner);
    QCOMPARE(back->left, 5U);
    QCOMPARE(back->places.size(), std::size_t(2));
    QVERIFY(back->places[0].kind == domain::EnvironmentKind::Production);
    QCOMPARE(back->places[0].skipped, 4U);
    QVERIFY(!back->places[1].environment);
    QCOMPARE(back->reasons.front().count, 20U);
    QVERIFY(!back->undoUntil && !back->finishedAt);
}

void BulkJsonTest::tellsWhatIsSaidOfAPolicyFromWhatStays()
{
    domain::BulkWish wish;
    wish.deed = domain::BulkDeed::SetRotationPolicy;
    wish.secrets = {{domain::SecretId::fresh(), 1}};
    wish.rotationPolicy = domain::RotationPolicyChange{30, {}, "", "https://example.com/keys"};
    domain::Bulk bulk;
    bulk.id = domain::BulkId::fresh();
    bulk.organization = domain::OrganizationId::fresh();
    bulk.deed = domain::BulkDeed::RemoveRotationPolicy;
    bulk.rotationPolicy = {{7, domain::RotationKind::Certificate, {}, {}}};
    bulk.places = {{{}, domain::EnvironmentKind::Other, 5, 0, 0, 0, 3}};

    const auto wished = overTheWire(wish);
    const auto done = overTheWire(bulk);

    QVERIFY2(wished, wished ? "" : wished.error().message.c_str());
    QVERIFY(wished->deed == wish.deed);
    QVERIFY(wished->rotationPolicy
            == wish.rotationPolicy); // An empty note is said, no kind is not.
    QVERIFY(done && done->deed == bulk.deed && done->rotationPolicy == bulk.rotationPolicy);
    QCOMPARE(done->places.front().first, 3U);
}

void BulkJsonTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    const QByteArray one = R"([{"secret":"01890a5d-ac96-774b-bcce-b302099a8057","revision":1}])";
    const auto row = [](const char* name, const QByteArray& text, const char* field) {
        QTest::newRow(name) << text << QByteArray(field);
    };
    row("no deed", R"({"secrets":)" + one + "}", "deed");
    row("a deed that there is not", R"({"deed":"explode","secrets":)" + one + "}", "deed");
    row("no reason to destroy", R"({"deed":"destroy","reason":"short","secrets":)" + one + "}",
        "reason");
    const auto policy = [&](const char* name, const QByteArray& said, const char* field) {
        row(name,
            R"({"deed":"set_rotation_policy","secrets":)" + one + R"(,"rotation_policy":)" + said
                + "}",
            field);
    };
    row("no policy", R"({"deed":"set_rotation_policy","secrets":)" + one + "}", "rotation_policy");
    policy("no period", "{}", "rotation_policy.period_days");
    policy("too long a period", R"({"period_days":3651})", "rotation_policy.period_days");
    policy("a kind that there is not", R"({"period_days":9,"kind":"x"})", "rotation_policy.kind");
    policy("no page", R"({"period_days":9,"link":"http://x"})", "rotation_policy.link");
    row("nothing chosen", R"({"deed":"trash","secrets":[]})", "secrets");
    row("a list and a filter", R"({"deed":"trash","filter":{"text":"a"},"secrets":)" + one + "}",
        "secrets");
    row("no id", R"({"deed":"trash","secrets":[{"secret":"x","revision":1}]})",
        "secrets[0].secret");
    row("no labels", R"({"deed":"label","secrets":)" + one + "}", "add_labels");
    row("an empty label", R"({"deed":"label","add_labels":[""],"secrets":)" + one + "}",
        "add_labels");
    row("a label of two lines", R"({"deed":"label","add_labels":["a\nb"],"secrets":)" + one + "}",
        "add_labels");
    row("a label of 4 KiB",
        R"({"deed":"label","add_labels":[")" + QByteArray(4096, 'x') + R"("],"secrets":)" + one
            + "}",
        "add_labels");
    row("the same label both ways",
        R"({"deed":"label","add_labels":["a"],"remove_labels":["a"],"secrets":)" + one + "}",
        "remove_labels");
    QByteArray many = "[";
    for (std::size_t i = 0; i <= domain::mostBulkSecrets; ++i)
        many += (i == 0 ? "" : ",")
                + QByteArray(R"({"secret":"01890a5d-ac96-774b-bcce-b302099a8057","revision":1})");
    row("too many", R"({"deed":"trash","secrets":)" + many + "]}", "secrets");
}

void BulkJsonTest::refusesWhatMakesNoSense()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, field);
    const auto value = wire::parse(text.toStdString());
    QVERIFY(value);

    const auto wish = wire::fromJson<domain::BulkWish>(*value);

    QVERIFY(!wish);
    QCOMPARE(wish.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QByteArray::fromStdString(wish.error().field), field);
}

QTEST_GUILESS_MAIN(BulkJsonTest)
#include "bulk_json_test.moc"
