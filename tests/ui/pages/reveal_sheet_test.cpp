// Asking to see values: nothing is fetched before it is confirmed, and nothing shows itself
// unasked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/reveal_sheet.h"

#include "tests/support/fake_plane.h"
#include "tests/support/overheard.h"
#include "tests/support/ticking.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/secret/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace strongroom;
using ui::RevealSheet;
using ui::SecretField;

class RevealSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_sheet; }
    void fetchesNothingBeforeItIsConfirmed();
    void fetchesNothingForAPurposeThatSaysNothing();
    void masksEveryKeyOfSeveral();
    void showsTheOneKeyThatWasAskedFor();
    void showsOneOfSeveralAndNoOther();
    void copiesWithoutShowing();
    void saysWhyItFailed();
    void wipesEverythingWhenItCloses();
    void tellsNobodyElse();
    void offersTheOrganizationsPurposes();
    void saysWhatThePolicyWantsOfATicket();
    void keepsToWhatPolicyObliges();
    void hidesWhatAnEmergencyShowedAtItsEnd();
    void asksOthersWhereASecondPersonIsNeeded();
    void asksForWhatStandsInTheFields();
    void revealsWhatWasApprovedBefore();
    void usesNoApprovalForSomethingElse_data();
    void usesNoApprovalForSomethingElse();
    void beginsAnewWhereAnotherDeviceWasApproved();

private:
    domain::Grant approved() const
    {
        domain::Grant one;
        one.id = {"g-1"};
        one.secret = m_plane->secrets.all.front().secret.id;
        one.version = 1;
        one.subject = m_plane->context.session.me().subject;
        one.keys = {"TOKEN", "URL"};
        one.purpose = {"deploy", "CHG-7", "at night"};
        one.approval = "a-1";
        one.expiresAt = SystemClock().now() + std::chrono::minutes(5);
        return one;
    }
    /// A sheet that is opened when others have agreed long ago.
    void openAnew(const domain::Grant& grant)
    {
        m_plane->approvals.given = {grant};
        delete m_sheet;
        m_plane->network.calls.clear();
        const auto& kept = m_plane->secrets.all.front();
        m_sheet = new RevealSheet(m_plane->context, kept.secret, kept.versions.front(), nullptr);
        m_sheet->open();
        QTRY_VERIFY(m_plane->network.calls.contains("grants"));
        QCoreApplication::processEvents();
    }
    QPushButton* confirm() const { return m_sheet->findChild<QPushButton*>("reveal.confirm"); }
    SecretField* field(const char* key) const
    {
        return m_sheet->findChild<SecretField*>(QString("reveal.value.") + key);
    }
    void revealAll()
    {
        confirm()->click();
        QTRY_VERIFY(field("TOKEN") != nullptr);
    }

    std::unique_ptr<test::FakePlane> m_plane;
    QPointer<RevealSheet> m_sheet;
};

void RevealSheetTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    const auto& kept = m_plane->secrets.add("stripe", {{"TOKEN", "sr-canary-7f3a9c"},
                                                       {"URL", "https://api.example"},
                                                       {"WEBHOOK", "sr-canary-0b1d22"}});
    m_sheet = new RevealSheet(m_plane->context, kept.secret, kept.versions.front(), nullptr);
    m_sheet->open();
}

void RevealSheetTest::fetchesNothingBeforeItIsConfirmed()
{
    m_sheet->findChild<QLineEdit*>("reveal.ticket")->setText("INC-4821");
    m_sheet->findChild<QComboBox*>("reveal.keys")->setCurrentIndex(1);
    QTest::keyClick(m_sheet, Qt::Key_Tab);
    QCoreApplication::sendPostedEvents();

    QVERIFY(!m_plane->network.calls.contains("reveal"));
    QVERIFY(m_sheet->findChildren<SecretField*>().isEmpty());
}

void RevealSheetTest::fetchesNothingForAPurposeThatSaysNothing()
{
    m_sheet->findChild<QRadioButton*>("reveal.purpose.6")->setChecked(true);
    m_sheet->findChild<QLineEdit*>("reveal.note")->setText("short");

    confirm()->click();

    QVERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void RevealSheetTest::masksEveryKeyOfSeveral()
{
    revealAll();

    const auto fields = m_sheet->findChildren<SecretField*>();
    QCOMPARE(fields.size(), 3);
    for (const auto* one : fields)
        QCOMPARE(one->state(), SecretField::State::Masked);
    QCOMPARE(m_plane->network.calls.count("reveal"), 1);
}

void RevealSheetTest::showsTheOneKeyThatWasAskedFor()
{
    auto* keys = m_sheet->findChild<QComboBox*>("reveal.keys");
    keys->setCurrentIndex(keys->findText("TOKEN"));

    revealAll();

    QCOMPARE(m_sheet->findChildren<SecretField*>().size(), 1);
    QCOMPARE(field("TOKEN")->state(), SecretField::State::Shown);
    QCOMPARE(test::textOf(field("TOKEN")->value()), "sr-canary-7f3a9c");
}

void RevealSheetTest::showsOneOfSeveralAndNoOther()
{
    revealAll();

    m_sheet->findChild<QPushButton*>("secret.show.URL")->click();

    QCOMPARE(field("URL")->state(), SecretField::State::Shown);
    QCOMPARE(field("TOKEN")->state(), SecretField::State::Masked);
    QCOMPARE(field("WEBHOOK")->state(), SecretField::State::Masked);
}

void RevealSheetTest::copiesWithoutShowing()
{
    revealAll();

    m_sheet->findChild<QPushButton*>("secret.copy.TOKEN")->click();

    QCOMPARE(QApplication::clipboard()->mimeData()->data("text/plain"),
             QByteArray("sr-canary-7f3a9c"));
    QCOMPARE(field("TOKEN")->state(), SecretField::State::Masked);
    m_plane->clipboard.clear();
}

void RevealSheetTest::saysWhyItFailed()
{
    m_plane->network.failure = Error{ErrorKind::NoCustodian, "raw"};

    confirm()->click();

    QTRY_VERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    QVERIFY(m_sheet->findChild<ui::Banner*>()->text().contains("No key custodian is connected"));
    QVERIFY(confirm()->isEnabled()); // It recovers by itself: the person tries again.
}

void RevealSheetTest::wipesEverythingWhenItCloses()
{
    revealAll();
    QPointer<SecretField> shown = field("TOKEN");

    m_sheet->reject();

    QTRY_VERIFY(shown.isNull());
}

void RevealSheetTest::tellsNobodyElse()
{
    revealAll();
    field("TOKEN")->showValue();
    (void)m_sheet->grab();

    const auto told = test::overheard(*m_sheet);

    QVERIFY(told.contains("TOKEN"));
    QVERIFY(!told.contains("sr-canary"));
    QVERIFY(!m_sheet->windowTitle().contains("stripe"));
}

void RevealSheetTest::offersTheOrganizationsPurposes()
{
    m_plane->approvals.kinds = {{"drill", "Fire drill", true, 12}, {"other", "Other", false, 0}};
    const auto& kept = m_plane->secrets.all.front();
    RevealSheet sheet(m_plane->context, kept.secret, kept.versions.front(), nullptr);
    sheet.open();
    QTRY_COMPARE(sheet.findChildren<QRadioButton*>().size(), 2);
    QCOMPARE(sheet.findChild<QRadioButton*>("reveal.purpose.1")->accessibleName(), "Fire drill");
    sheet.findChild<QRadioButton*>("reveal.purpose.1")->setChecked(true);
    QVERIFY(!sheet.findChild<QLineEdit*>("reveal.ticket")->placeholderText().isEmpty());

    sheet.findChild<QPushButton*>("reveal.confirm")->click();

    QVERIFY(sheet.findChild<ui::Banner*>()->isVisible());
    QVERIFY(!m_plane->network.calls.contains("reveal"));
    sheet.findChild<QLineEdit*>("reveal.ticket")->setText("D-1");
    sheet.findChild<QLineEdit*>("reveal.note")->setText("every quarter");
    sheet.findChild<QPushButton*>("reveal.confirm")->click();
    QTRY_VERIFY(m_plane->network.calls.contains("reveal"));
    QTRY_VERIFY(sheet.findChild<SecretField*>("reveal.value.TOKEN") != nullptr);
}

void RevealSheetTest::saysWhatThePolicyWantsOfATicket()
{
    QTRY_VERIFY(m_plane->network.calls.contains("purposes"));
    QCoreApplication::processEvents();
    m_plane->network.failure = Error{ErrorKind::InvalidInput,
                                     "The policy asks for a ticket like \"INC-[0-9]+\".",
                                     {},
                                     "purpose.ticket",
                                     "ticket_needed"};

    confirm()->click();

    auto* hint = m_sheet->findChild<QLabel*>("reveal.ticket.hint");
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains("INC-[0-9]+"));
    QCOMPARE(confirm()->text(), "Reveal");
}

void RevealSheetTest::keepsToWhatPolicyObliges()
{
    m_plane->secrets.obligations = {7, true, true};

    revealAll();

    QVERIFY(m_sheet->findChild<QLabel*>("reveal.obligations")->text().contains("not to be copied"));
    field("TOKEN")->showValue();
    QVERIFY(field("TOKEN")->watermark().startsWith("Alice"));
    const auto* copy = m_sheet->findChild<QPushButton*>("secret.copy.TOKEN");
    QVERIFY(copy == nullptr || !copy->isVisible() || !copy->isEnabled());
}

void RevealSheetTest::hidesWhatAnEmergencyShowedAtItsEnd()
{
    m_plane->secrets.glassEnds = SystemClock().now() + std::chrono::milliseconds(1500);
    revealAll();
    field("TOKEN")->showValue();
    QVERIFY(field("TOKEN")->state() == SecretField::State::Shown);

    QTRY_VERIFY(field("TOKEN")->state() == SecretField::State::Empty);

    QVERIFY(field("URL")->state() == SecretField::State::Empty);
    QVERIFY(m_sheet->findChild<ui::Banner*>()->text().contains("run out"));
}

void RevealSheetTest::asksOthersWhereASecondPersonIsNeeded()
{
    QTRY_VERIFY(m_plane->network.calls.contains("purposes"));
    QCoreApplication::processEvents();
    m_plane->network.failure =
        Error{ErrorKind::Forbidden, "This needs an approval.", {}, {}, "needs_approval"};
    confirm()->click();
    QTRY_COMPARE(confirm()->text(), "Request approval");
    m_plane->network.failure.reset();

    confirm()->click();

    QTRY_COMPARE(confirm()->text(), "Reveal");
    QVERIFY(m_plane->network.calls.contains("request"));
    QCOMPARE(m_plane->approvals.requests.size(), 1U);
    QCOMPARE(m_sheet->findChild<ui::Banner*>()->kind(), ui::BannerKind::Info);
}

void RevealSheetTest::asksForWhatStandsInTheFields()
{
    QTRY_VERIFY(m_plane->network.calls.contains("grants"));
    QCoreApplication::processEvents();
    const auto refuse = [this] {
        m_plane->network.failure =
            Error{ErrorKind::Forbidden, "This needs an approval.", {}, {}, "needs_approval"};
        confirm()->click();
        QTRY_COMPARE(confirm()->text(), "Request approval");
        m_plane->network.failure.reset();
    };
    refuse();

    m_sheet->findChild<QLineEdit*>("reveal.ticket")->setText("INC-9");

    QCOMPARE(confirm()->text(), "Reveal"); // Another purpose may need nobody.
    QVERIFY(!m_sheet->findChild<ui::Banner*>()->isVisible());
    refuse();
    confirm()->click();
    QTRY_COMPARE(m_plane->approvals.requests.size(), 1U);
    QCOMPARE(m_plane->approvals.requests.front().purpose.ticket, "INC-9");
}

void RevealSheetTest::revealsWhatWasApprovedBefore()
{
    openAnew(approved());

    QTRY_COMPARE(m_sheet->findChild<ui::Banner*>()->kind(), ui::BannerKind::Info);
    QVERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    QCOMPARE(m_sheet->findChild<QLineEdit*>("reveal.ticket")->text(), "CHG-7");
    confirm()->click();

    QTRY_VERIFY(field("TOKEN") != nullptr);
    QVERIFY(field("URL") != nullptr);
    QVERIFY(field("WEBHOOK") == nullptr);
    const auto& asked = m_plane->secrets.lastReveal;
    QCOMPARE(asked.approval, "a-1");
    QCOMPARE(asked.purpose, approved().purpose);
    QCOMPARE(asked.keys, approved().keys);
}

void RevealSheetTest::usesNoApprovalForSomethingElse_data()
{
    QTest::addColumn<QString>("what");
    for (const auto* what :
         {"purpose", "keys", "somebody else's", "another version", "no approval", "copy"})
        QTest::newRow(what) << what;
}

void RevealSheetTest::usesNoApprovalForSomethingElse()
{
    QFETCH(QString, what);
    auto grant = approved();
    if (what == "somebody else's")
        grant.subject = "issuer|bob";
    if (what == "another version")
        grant.version = 2;
    if (what == "no approval")
        grant.approval.clear();
    if (what == "copy")
        grant.action = domain::GatedAction::Copy;
    openAnew(grant);
    if (what == "purpose" || what == "keys")
        QTRY_VERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());

    if (what == "purpose")
        m_sheet->findChild<QLineEdit*>("reveal.ticket")->setText("CHG-8");
    if (what == "keys")
        m_sheet->findChild<QComboBox*>("reveal.keys")->setCurrentIndex(1);
    confirm()->click();

    QTRY_VERIFY(field("TOKEN") != nullptr);
    QCOMPARE(m_plane->secrets.lastReveal.approval, "");
}

void RevealSheetTest::beginsAnewWhereAnotherDeviceWasApproved()
{
    openAnew(approved());
    QTRY_VERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    m_plane->network.failure = Error{ErrorKind::Forbidden,
                                     "This grant belongs to the device that asked for it.",
                                     {},
                                     {},
                                     "another_device"};
    confirm()->click();
    QTRY_COMPARE(m_sheet->findChild<ui::Banner*>()->kind(), ui::BannerKind::Error);
    m_plane->network.failure.reset();

    confirm()->click();

    QTRY_VERIFY(field("TOKEN") != nullptr);
    QCOMPARE(m_plane->secrets.lastReveal.approval, "");
}

QTEST_MAIN(RevealSheetTest)
#include "reveal_sheet_test.moc"
