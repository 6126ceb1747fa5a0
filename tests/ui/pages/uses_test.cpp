// Who would miss a key or a backend is told before anything is done with it, and reasons in the
// reader's language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/backend_samples.h"
#include "tests/ui/pages/key_views.h"
#include "tests/ui/pages/lists.h"
#include "ui/pages/backends/backend_deed_sheet.h"
#include "ui/pages/backends/backends_page.h"
#include "ui/pages/backends/move_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/pages/keys/key_deed_sheet.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/lists/sr_views.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace strongroom;

namespace {

/// German enough to see that a sentence went through it.
class Shouting : public QTranslator
{
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return qstrcmp(context, "Reasons") == 0 ? QString(text).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

QString textsOf(const QWidget& sheet)
{
    QStringList texts;
    for (const auto* label : sheet.findChildren<QLabel*>())
        texts << label->text();
    return texts.join('\n');
}

} // namespace

class UsesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void standBesideAKeyAndBeforeDeedsWithIt();
    void standBesideABackendAndBeforeItsRemoval();
    void standBeforeAMoveSecretBySecret();
    void areLeftOutWhereTheServerTellsNone();
    void tellReasonsInTheReadersLanguage();

private:
    template <class Page>
    Page* open(const char* list)
    {
        auto* page = new Page(m_plane->context);
        m_page.reset(page);
        page->resize(1100, 700);
        page->show();
        page->enter();
        const auto* rows = page->template findChild<ui::SrTableView*>(list);
        (void)QTest::qWaitFor([rows] { return rows->model()->rowCount() > 0; }, 10000);
        return page;
    }
    QString factsOf(const char* id) const { return textsOf(*m_page->findChild<ui::FactList*>(id)); }
    template <class Sheet>
    Sheet* sheetOf(const char* deed)
    {
        m_page->findChild<QPushButton*>(deed)->click();
        return m_page->findChild<Sheet*>();
    }

    Shouting m_shouting;
    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<QWidget> m_page;
};

void UsesTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    test::fillBackends(*m_plane);
    test::fillKeys(*m_plane);
    auto& uses = m_plane->uses.all;
    uses.keys[m_plane->keys.all.ring.keys[0].kekId] = {3, 1, {"Alice", "Bert", "nightly"}};
    uses.backends[m_plane->backends.all[0].backend.id.value] = {2, 0, {"Carol", "Dave"}};
    uses.secrets[m_plane->moves.planned[0].secret.value] = {1, 0, {"Carol"}};
}

void UsesTest::cleanup()
{
    m_page.reset();
    QCoreApplication::removeTranslator(&m_shouting);
}

void UsesTest::standBesideAKeyAndBeforeDeedsWithIt()
{
    open<ui::KeysPage>("encryption.list");
    test::chooseIn(*m_page, "encryption.list", 0);
    QTRY_VERIFY(factsOf("encryption.facts").contains("Alice, Bert, nightly and others"));
    m_plane->network.finish();

    const auto* rotating = sheetOf<ui::KeyDeedSheet>("encryption.rotate");
    QVERIFY(textsOf(*rotating).contains("Values under prod-kek were used by 3 person"));
    delete rotating;
    const auto* rewrapping = sheetOf<ui::KeyDeedSheet>("encryption.rewrap");
    QVERIFY(textsOf(*rewrapping).contains("Values under bao-kek were used by nobody"));
    delete rewrapping;
    test::chooseIn(*m_page, "encryption.list", 1);
    const auto* activating = sheetOf<ui::KeyDeedSheet>("encryption.activate");
    QVERIFY(textsOf(*activating).contains("Values under prod-kek were used by 3 person"));
}

void UsesTest::standBesideABackendAndBeforeItsRemoval()
{
    open<ui::BackendsPage>("backends.list");
    test::chooseIn(*m_page, "backends.list", 0);
    QTRY_VERIFY(factsOf("backends.facts").contains("Carol, Dave"));
    test::chooseIn(*m_page, "backends.list", 2);
    QTRY_VERIFY(factsOf("backends.facts").contains("nobody in the last 90"));

    const auto* removing = sheetOf<ui::BackendDeedSheet>("backends.remove");

    QVERIFY(removing != nullptr);
    QVERIFY(textsOf(*removing).contains("Values in aws-eu were used by nobody"));
}

void UsesTest::standBeforeAMoveSecretBySecret()
{
    const auto from = m_plane->backends.all[0].backend.id;
    auto sheet =
        std::make_unique<ui::MoveSheet>(m_plane->context, ui::MoveScope{from, {}}, nullptr);
    sheet->show();
    const auto* users = sheet->findChild<QLabel*>("move.users");
    const auto* rows = sheet->findChild<ui::SrTableView*>("move.secrets")->model();
    const auto note = [rows](int row) {
        return rows->index(row, items::MovingSecretModel::Note).data().toString();
    };

    QTRY_VERIFY(users->isVisible() && rows->rowCount() == 3);
    QVERIFY(users->text().contains("2 person") && users->text().contains("Carol, Dave"));
    QTRY_VERIFY(note(0).contains("used by 1: Carol"));
    QVERIFY(!note(1).contains("used by"));
    m_page = std::move(sheet);
}

void UsesTest::areLeftOutWhereTheServerTellsNone()
{
    m_plane->uses.refusal = Error{ErrorKind::NotFound, "There is nothing here."};
    open<ui::KeysPage>("encryption.list");
    QTRY_VERIFY(m_plane->network.calls.contains("uses"));
    m_plane->network.finish();

    QVERIFY(!factsOf("encryption.facts").contains("Used by"));
    const auto* sheet = sheetOf<ui::KeyDeedSheet>("encryption.rotate");
    QVERIFY(sheet != nullptr && !textsOf(*sheet).contains("used by"));
}

void UsesTest::tellReasonsInTheReadersLanguage()
{
    QCoreApplication::installTranslator(&m_shouting);
    m_plane->keys.all.ring.keys[1].health.problem =
        "The encryption key \"bao-kek\" cannot be used. The vault is sealed. Unseal it, then try "
        "again.";
    open<ui::KeysPage>("encryption.list");
    test::chooseIn(*m_page, "encryption.list", 1);

    const auto* trouble = m_page->findChild<ui::Banner*>("encryption.trouble");
    QTRY_VERIFY2(trouble->text().contains("THE VAULT IS SEALED."), qPrintable(trouble->text()));
    QVERIFY(trouble->text().contains("bao-kek"));
    QCOMPARE(ui::errorText({ErrorKind::Forbidden, "Its keeper said no."}),
             QString("Its keeper said no."));
    QCOMPARE(ui::errorText({ErrorKind::NotFound, "The backend does not hold this version."}),
             QString("THE BACKEND DOES NOT HOLD THIS VERSION."));
}

QTEST_MAIN(UsesTest)
#include "uses_test.moc"
