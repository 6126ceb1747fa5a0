// Approvals over the wire: what exactly is asked comes out of each action's own form.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/approval_json.h"

#include <QTest>

using namespace strongroom;

class ApprovalJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsAsked();
    void readsAProposedPolicy();
    void readsNothingOutOfWhatIsNoForm_data();
    void readsNothingOutOfWhatIsNoForm();
    void asksForLessTime();
};

namespace {

template <class T>
Result<T> overTheWire(const T& value)
{
    return wire::fromJson<T>(*wire::parse(wire::serialize(wire::toJson(value))));
}

domain::Approval returned(domain::GatedAction action, const std::string& content)
{
    domain::Approval approval;
    approval.id = domain::ApprovalId::fresh();
    approval.organization = domain::OrganizationId::fresh();
    approval.resourceKind = "secret";
    approval.resourceId = "s-1";
    approval.requester = "builtin|bob";
    approval.requesterName = "Bob";
    approval.action = action;
    approval.content = content;
    approval.mayDecide = true;
    const auto back = overTheWire(approval);
    return back ? *back : domain::Approval{};
}

} // namespace

void ApprovalJsonTest::readsWhatIsAsked()
{
    const auto back = returned(
        domain::GatedAction::Reveal,
        R"({"version":3,"keys":["A","B"],"uses":2,"hide_after_seconds":7,"no_copy":true})");

    QVERIFY(back.mayDecide);
    QCOMPARE(back.asked.version, 3U);
    QCOMPARE(back.asked.keys, (std::vector<std::string>{"A", "B"}));
    QCOMPARE(back.asked.uses, 2U);
    QVERIFY(back.asked.obligations == (domain::Obligations{7, true, false}));
}

void ApprovalJsonTest::readsAProposedPolicy()
{
    const auto back = returned(domain::GatedAction::ChangePolicy,
                               R"({"base":1,"document":"strongroom_policy: 1\n"})");

    QCOMPARE(back.asked.document, "strongroom_policy: 1\n");
    QVERIFY(!back.asked.obligations);
}

void ApprovalJsonTest::readsNothingOutOfWhatIsNoForm_data()
{
    QTest::addColumn<QString>("content");
    for (const char* content : {"", "{", "[]", "null", R"({"keys":"A","version":3})",
                                R"({"version":-1})", R"({"version":3,"keys":[1]})"})
        QTest::addRow("%s", content) << QString(content);
}

void ApprovalJsonTest::readsNothingOutOfWhatIsNoForm()
{
    QFETCH(QString, content);

    const auto back = returned(domain::GatedAction::Reveal, content.toStdString());

    QCOMPARE(back.content, content.toStdString());
    QCOMPARE(back.asked.version, 0U);
    QVERIFY(back.asked.keys.empty());
}

void ApprovalJsonTest::asksForLessTime()
{
    const domain::BreakGlassRequest request{domain::SecretId::fresh(),
                                            "payment outage, no approver online", "INC-1", 10};

    const auto back = overTheWire(request);

    QVERIFY(back);
    QCOMPARE(back->minutes, 10U);
}

QTEST_GUILESS_MAIN(ApprovalJsonTest)
#include "approval_json_test.moc"
