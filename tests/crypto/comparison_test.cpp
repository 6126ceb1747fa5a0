// What a comparison came to opens for whom it is meant, as the answer to what was asked, and only
// so.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/comparison.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

const Bytes here{1, 2, 3};
const Bytes there{4, 5, 6};
const std::map<std::string, bool> came{{"A", true}, {"B", false}, {"C", true}};

HpkeKeyPair pair()
{
    return std::move(*newHpkeKeyPair());
}

/// All of it fits; a case changes one thing.
struct Answer
{
    HpkeKeyPair custodian = pair();
    HpkeKeyPair reader = pair();
    Bytes left = here;
    Bytes right = there;
    std::vector<std::string> keys{"C", "A", "B"}; // As asked: in whatever order.
    HpkeMessage message =
        *sealComparison(custodian.privateKey, reader.publicKey, {here, there}, came);

    Result<std::map<std::string, bool>> open() const
    {
        return openComparison(custodian.publicKey, reader.privateKey, {left, right}, keys, message);
    }
};

using Change = std::function<void(Answer&)>;

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheReader();
    void tellsNobodyElseAndNothingElse_data();
    void tellsNobodyElseAndNothingElse();
    void weighsAsMuchForTheSameAsForOthers();
    void findsTheSame();
};

void ComparisonTest::tellsTheReader()
{
    const auto opened = Answer().open();

    QVERIFY(opened);
    QCOMPARE(*opened, came);
}

void ComparisonTest::tellsNobodyElseAndNothingElse_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("another reader", [](Answer& one) { one.reader = pair(); });
    row("another custodian", [](Answer& one) { one.custodian = pair(); });
    row("sides swapped", [](Answer& one) { std::swap(one.left, one.right); });
    row("another left", [](Answer& one) { one.left.back() ^= 1; });
    row("another right", [](Answer& one) { one.right.back() ^= 1; });
    row("bytes moved between the sides", [](Answer& one) {
        one.left = {1, 2};
        one.right = {3, 4, 5, 6};
    });
    row("a key less", [](Answer& one) { one.keys.pop_back(); });
    row("a key more", [](Answer& one) { one.keys.push_back("D"); });
    row("another key", [](Answer& one) { one.keys.front() = "D"; });
    row("an altered byte", [](Answer& one) { one.message.ciphertext.front() ^= 1; });
    row("a cut", [](Answer& one) { one.message.ciphertext.pop_back(); });
    row("nothing at all", [](Answer& one) { one.message = {}; });
}

void ComparisonTest::tellsNobodyElseAndNothingElse()
{
    QFETCH(Change, change);
    Answer answer;
    change(answer);

    const auto opened = answer.open();

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Forged);
}

void ComparisonTest::weighsAsMuchForTheSameAsForOthers()
{
    const auto custodian = pair();
    const auto reader = pair();
    const auto sizeOf = [&](bool same) {
        return sealComparison(custodian.privateKey, reader.publicKey, {here, there},
                              {{"A", same}, {"B", same}})
            ->ciphertext.size();
    };

    QCOMPARE(sizeOf(true), sizeOf(false));
}

void ComparisonTest::findsTheSame()
{
    const auto same = [](std::string_view one, std::string_view other) {
        return isSame(SecretBytes::copyOf(one), SecretBytes::copyOf(other));
    };

    QVERIFY(same("hunter2", "hunter2"));
    QVERIFY(same("", ""));
    QVERIFY(!same("hunter2", "hunter3"));
    QVERIFY(!same("hunter2", "hunter"));
    QVERIFY(!same("hunter2", ""));
    QVERIFY(!same(std::string_view("a\0b", 3), std::string_view("a\0c", 3)));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
