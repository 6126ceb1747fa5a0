// Claims of a promotion, as docs/formats/proofs.md has them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/promotion_json.h"

#include <QTest>

using namespace strongroom;

namespace {

const std::string id = "0190a5e0-0000-7000-8000-00000000000";

std::string place(const std::string& environment, const std::string& secret,
                  const std::string& version, int number)
{
    return R"({"organization":")" + id + R"(1","environment":")" + id + environment
           + R"(","secret":")" + id + secret + R"(","version":")" + id + version + R"(","number":)"
           + std::to_string(number) + R"(,"backend":")" + id + R"(9"})";
}

/// One document, of which a case alters a part.
const std::string document = R"({"op":"promote_version","from":)" + place("2", "3", "4", 9)
                             + R"(,"to":)" + place("5", "6", "7", 8)
                             + R"(,"keys":["A","B"],"kept":["C"],"base":")" + id
                             + R"(8","purpose":{"category":"deploy","ticket":"OPS-1","note":""},)"
                               R"("iat":1700000000,"jti":")"
                             + id + R"(a","sign_in":"AAEC"})";

Result<domain::PromoteClaims> read(std::string text)
{
    return wire::fromJson<domain::PromoteClaims>(*wire::parse(text));
}

/// On its way and back.
Result<domain::Promotion> carried(const domain::Promotion& promotion)
{
    return wire::fromJson<domain::Promotion>(
        *wire::parse(wire::serialize(wire::toJson(promotion))));
}

} // namespace

class PromotionJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWrittenDown();
    void writesWhatItReads();
    void refuses_data();
    void refuses();
    void asksForATargetThatFits();
};

void PromotionJsonTest::readsWhatIsWrittenDown()
{
    const auto claims = read(document);

    QVERIFY2(claims, claims ? "" : claims.error().message.c_str());
    QCOMPARE(claims->from.number, std::uint32_t(9));
    QCOMPARE(claims->to.environment->value, id + "5");
    QCOMPARE(claims->keys, (std::vector<std::string>{"A", "B"}));
    QCOMPARE(claims->kept, std::vector<std::string>{"C"});
    QCOMPARE(claims->base->value, id + "8");
    QCOMPARE(claims->purpose.ticket, std::string("OPS-1"));
    QCOMPARE(claims->stamp.signIn, (Bytes{0, 1, 2}));
}

void PromotionJsonTest::writesWhatItReads()
{
    auto written = wire::toJson(*read(document));
    written["sign_in"] = "AAEC"; // Which the prover adds.

    QCOMPARE(wire::json::value(written), *wire::parse(document));
}

void PromotionJsonTest::refuses_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* field) {
        QTest::newRow(name) << QString(before) << QString(after) << QString(field);
    };
    row("another act", "promote_version", "put_version", "op");
    row("no keys", R"(["A","B"])", "[]", "keys");
    row("a key twice", R"(["A","B"])", R"(["A","A"])", "keys");
    row("a base that is no id", R"("base":")", R"("base":"x)", "base");
    row("no purpose", R"("purpose")", R"("porpoise")", "purpose");
    row("no source", R"("from")", R"("form")", "from");
}

void PromotionJsonTest::refuses()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, field);
    auto text = QString::fromStdString(document);
    text.replace(before, after);

    const auto claims = read(text.toStdString());

    QVERIFY(!claims);
    QCOMPARE(claims.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(QString::fromStdString(claims.error().field), field);
}

void PromotionJsonTest::asksForATargetThatFits()
{
    domain::Promotion promotion{{id + "3"}, 9, {"A"}, {"deploy", "", ""}, {id + "6"}, {id + "7"}};
    promotion.create.emplace();
    promotion.create->id = {id + "6"};
    promotion.create->slug = promotion.create->name = "stripe";
    const auto fits = carried(promotion);
    promotion.to = {id + "8"};
    const auto other = carried(promotion);
    promotion.create.reset();
    promotion.version = 0;
    const auto none = carried(promotion);

    QVERIFY2(fits, fits ? "" : fits.error().message.c_str());
    QCOMPARE(other.error().field, std::string("to"));
    QCOMPARE(none.error().field, std::string("version"));
}

QTEST_GUILESS_MAIN(PromotionJsonTest)
#include "promotion_json_test.moc"
