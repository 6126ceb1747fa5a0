// Certificates that end, as people meet them: in the editor before they are kept, on the overview,
// in a list that leads on, and beside the secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/certificates/end_words.h"
#include "tests/support/fake_certificate_ends.h"
#include "tests/support/fake_plane.h"
#include "ui/pages/certificates/ends_line.h"
#include "ui/pages/certificates/ends_sheet.h"
#include "ui/pages/outcomes/needs/needs_card.h"
#include "ui/pages/rotation/runbook_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using std::chrono::hours;

namespace {

/// Notes whether ends were to be told.
class NotingSecrets : public test::FakeSecrets
{
public:
    using FakeSecrets::FakeSecrets;

    QCoro::Task<Result<domain::Secret>> create(domain::OrganizationId organization,
                                               client::SecretDraft draft) override
    {
        tells = draft.version.tellsEnds;
        co_return co_await FakeSecrets::create(std::move(organization), std::move(draft));
    }

    std::optional<bool> tells;
};

} // namespace

class CertificateEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatIsKeptBeforeItIs();
    void leavesItOut();
    void needsSomebody_data();
    void needsSomebody();
    void leadsToTheSecret();
    void showsMore();
    void beginsARotation();
    void saysThatNothingEnds();
    void failsAndTriesAgain();
    void standsBesideTheSecret();
    void keepsQuietWithoutAnAnswer();

private:
    template <class T>
    static T* part(const QWidget& in, const char* name)
    {
        return in.findChild<T*>(name);
    }
    ui::SecretEditor* editorWith(const QString& value)
    {
        auto* editor = ui::SecretEditor::forNewSecret(*m_context, {}, nullptr);
        m_window.reset(editor);
        editor->setAttribute(Qt::WA_DeleteOnClose, false);
        editor->open();
        part<QLineEdit>(*editor, "edit.name")->setText("QWAC");
        part<QLineEdit>(*editor, "edit.key.1")->setText("tls.crt");
        type(value);
        return editor;
    }
    void type(const QString& value)
    {
        part<ui::SecretEdit>(*m_window, "edit.value.1")
            ->setValue(SecretBytes::copyOf(std::string_view(value.toStdString())));
    }
    ui::EndsSheet* openSheet()
    {
        auto* sheet = new ui::EndsSheet(*m_context, nullptr);
        m_window.reset(sheet);
        sheet->setAttribute(Qt::WA_DeleteOnClose, false);
        sheet->show();
        return sheet;
    }
    int rows() const { return part<ui::SrTableView>(*m_window, "ends.list")->model()->rowCount(); }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<NotingSecrets> m_secrets;
    std::unique_ptr<test::FakeCertificateEnds> m_ends;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
};

void CertificateEndsTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_secrets = std::make_unique<NotingSecrets>(m_plane->network);
    m_ends = std::make_unique<test::FakeCertificateEnds>(m_plane->network);
    m_context.reset(new ui::PageContext{m_plane->session, *m_secrets, m_plane->directory,
                                        m_plane->audit, m_plane->connection, m_plane->trust,
                                        m_plane->actions, m_plane->clipboard});
    m_context->membership = m_plane->context.membership;
    m_context->environments = m_plane->context.environments;
    m_context->rotations = &m_plane->rotations;
    m_context->ends = m_ends.get();
}

void CertificateEndsTest::cleanup()
{
    m_window.reset();
    m_plane->network.finish();
    m_context.reset();
    m_ends.reset();
    m_secrets.reset();
    m_plane.reset();
}

void CertificateEndsTest::saysWhatIsKeptBeforeItIs()
{
    auto* editor = editorWith("hunter2");
    auto* day = part<ui::TextLabel>(*editor, "edit.ends");
    QVERIFY(!day->isVisible());

    type("ends 9");

    QTRY_VERIFY(day->isVisible());
    QVERIFY(day->text().contains(items::endDay(m_ends->now + std::chrono::days(9))));
    QVERIFY(part<QCheckBox>(*editor, "edit.keepEnd")->isChecked());
    type("hunter2");
    QTRY_VERIFY(!day->isVisible());
    type("ends 9");
    part<QPushButton>(*editor, "edit.save")->click();
    QTRY_VERIFY(m_secrets->tells.has_value());
    QCOMPARE(*m_secrets->tells, true);
}

void CertificateEndsTest::leavesItOut()
{
    auto* editor = editorWith("ends 9");
    auto* keep = part<QCheckBox>(*editor, "edit.keepEnd");
    QTRY_VERIFY(keep->isVisible());

    keep->click();
    part<QPushButton>(*editor, "edit.save")->click();

    QTRY_VERIFY(m_secrets->tells.has_value());
    QCOMPARE(*m_secrets->tells, false);
}

void CertificateEndsTest::needsSomebody_data()
{
    QTest::addColumn<QList<int>>("inHours");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QList<int>{40 * 24} << QString() << QString();
    QTest::newRow("one") << QList<int>{9 * 24 + 1}
                         << "The certificate in \"QWAC 0\" ends in 9 day(s)."
                         << "Attention";
    QTest::newRow("one that presses")
        << QList<int>{6 * 24 + 1} << "The certificate in \"QWAC 0\" ends in 6 day(s)."
        << "Failed";
    QTest::newRow("today") << QList<int>{5} << "The certificate in \"QWAC 0\" ends within a day."
                           << "Failed";
    QTest::newRow("ended") << QList<int>{-5} << "The certificate in \"QWAC 0\" has ended."
                           << "Failed";
    QTest::newRow("more") << QList<int>{200, 300, 500}
                          << "3 certificate(s) have ended, or end within 30 days."
                          << "Attention";
    QTest::newRow("more, one presses")
        << QList<int>{-2, 300} << "2 certificate(s) have ended, or end within 30 days."
        << "Failed";
}

void CertificateEndsTest::needsSomebody()
{
    QFETCH(QList<int>, inHours);
    QFETCH(QString, sentence);
    QFETCH(QString, word);
    for (qsizetype i = 0; i < inHours.size(); ++i)
        m_ends->add(domain::SecretId::fresh(), "QWAC " + std::to_string(i), hours(inHours[i]));
    QSignalSpy opened(m_plane->actions.add({"secret.ends", "ends", {}, {}, {}, {}, {}}),
                      &QAction::triggered);
    auto* card = new ui::NeedsCard(*m_context);
    m_window.reset(card);
    card->show();

    card->reload();

    QTRY_VERIFY(!part<ui::TextLabel>(*card, "needs.sentence")->text().startsWith("Looking"));
    auto* button = part<QPushButton>(*card, "needs.certificates.0");
    if (sentence.isEmpty()) {
        QVERIFY(button == nullptr);
        return;
    }
    QVERIFY(button != nullptr);
    auto said = button->accessibleName();
    said.remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(said.endsWith(sentence), qPrintable(said));
    QStringList words;
    for (const auto* label : button->parentWidget()->findChildren<ui::TextLabel*>())
        words << label->text();
    QVERIFY2(words.contains(word), qPrintable(words.join('\n')));
    button->click();
    QCOMPARE(opened.count(), 1);
}

void CertificateEndsTest::leadsToTheSecret()
{
    const auto second = domain::SecretId::fresh();
    m_ends->add(domain::SecretId::fresh(), "first", hours(-30));
    m_ends->add(second, "second", hours(30));
    m_ends->add(domain::SecretId::fresh(), "far", hours(31 * 24));
    auto* sheet = openSheet();
    QSignalSpy chosen(sheet, &ui::EndsSheet::secretChosen);
    QTRY_COMPARE(rows(), 2);
    auto* list = part<ui::SrTableView>(*sheet, "ends.list");
    list->setCurrentIndex(list->model()->index(1, 0));
    sheet->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.front().front().value<domain::SecretId>() == second);
    QVERIFY(!sheet->isVisible());
}

void CertificateEndsTest::showsMore()
{
    m_ends->pageSize = 2;
    for (int i = 0; i < 3; ++i)
        m_ends->add(domain::SecretId::fresh(), "one", hours(i));
    auto* sheet = openSheet();
    auto* more = part<QPushButton>(*sheet, "ends.more");
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(rows(), 2);

    more->click();

    QTRY_COMPARE(rows(), 3);
    QVERIFY(!more->isVisible());
}

void CertificateEndsTest::beginsARotation()
{
    auto& kept = m_secrets->add("QWAC", {{"tls.crt", "x"}});
    m_plane->rotations.add(kept.secret.id, "QWAC", 5);
    m_ends->add(kept.secret.id, "QWAC", hours(30));
    auto* sheet = openSheet();
    QTRY_COMPARE(rows(), 1);

    part<QPushButton>(*sheet, "ends.rotate")->click();

    QTRY_VERIFY(sheet->findChild<ui::RunbookSheet*>() != nullptr);
    sheet->findChild<ui::RunbookSheet*>()->close();
}

void CertificateEndsTest::saysThatNothingEnds()
{
    openSheet();

    QTRY_VERIFY(m_plane->network.calls.contains("certificateEnds"));
    QTRY_COMPARE(rows(), 0);
    const auto texts = m_window->findChildren<QLabel*>();
    QTRY_VERIFY(std::ranges::any_of(texts, [](const auto* label) {
        return label->isVisible() && label->text().contains("within 30 days");
    }));
}

void CertificateEndsTest::failsAndTriesAgain()
{
    m_ends->add(domain::SecretId::fresh(), "one", hours(1));
    m_plane->network.failure = Error{ErrorKind::Unavailable, "away"};
    auto* sheet = openSheet();
    QPushButton* retry = nullptr;
    QTRY_VERIFY((retry = part<QPushButton>(*sheet, "banner.retry")) != nullptr
                && retry->isVisible());
    m_plane->network.failure.reset();

    retry->click();

    QTRY_COMPARE(rows(), 1);
}

void CertificateEndsTest::standsBesideTheSecret()
{
    const auto secret = domain::SecretId::fresh();
    const auto other = domain::SecretId::fresh();
    m_ends->add(secret, "QWAC", hours(200 * 24));
    m_ends->add(secret, "QWAC", hours(9 * 24 + 1));
    auto* line = new ui::EndsLine(*m_context);
    m_window.reset(line);

    line->setSecret(secret);

    QTRY_VERIFY(line->isVisible());
    auto text = line->text();
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(text.contains("tls.crt") && text.contains("in 9 day(s)")
                 && text.contains(items::endDay(m_ends->now + hours(9 * 24 + 1))),
             qPrintable(text));
    line->setSecret(other);
    QVERIFY(!line->isVisible());
    m_plane->network.finish();
    QVERIFY(!line->isVisible());
}

void CertificateEndsTest::keepsQuietWithoutAnAnswer()
{
    const auto secret = domain::SecretId::fresh();
    m_ends->add(secret, "QWAC", hours(9));
    m_plane->network.failure = Error{ErrorKind::NotFound, "An older server."};
    auto* line = new ui::EndsLine(*m_context);
    m_window.reset(line);

    line->setSecret(secret);

    m_plane->network.finish();
    QVERIFY(!line->isVisible());
}

QTEST_MAIN(CertificateEndsTest)
#include "certificate_ends_test.moc"
