// Environments side by side by keys: what is missing where, what differs, and nothing of a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/shown_name.h"
#include "tests/ui/pages/matrix_desk.h"
#include "ui/pages/shell/main_window.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QCheckBox>
#include <QScopeGuard>
#include <QStackedWidget>

using namespace strongroom;

class MatrixTest : public test::MatrixDesk
{
    Q_OBJECT

private slots:
    void init() { fill(); }
    void cleanup() { m_page.reset(); }
    void tellsWhichEnvironmentsMissAKeyWithOnePress();
    void tellsWhatStandsWhere();
    void readsEachCellAloud();
    void filters();
    void comparesValuesUnseen();
    void showsAsManyAsAreChosen();
    void needsTwoEnvironments();
    void saysWhyItCannot();
    void offersNoChangeToWhoMayOnlyLook();
    void holdsNoValue();
    void shortensNamesForAnAudience();
};

/// T7: Ctrl+3, and type.
void MatrixTest::tellsWhichEnvironmentsMissAKeyWithOnePress()
{
    ui::MainWindow window(m_plane->context);
    window.show();
    window.enter();
    QTRY_COMPARE(window.findChild<QStackedWidget*>("shell.screens")->currentIndex(), 1);
    QApplication::setActiveWindow(&window);

    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    auto* table = window.findChild<ui::MatrixTable*>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(filter != nullptr && filter->objectName() == "matrix.filter");
    QTest::keyClicks(filter, "retry");

    QTRY_COMPARE(table->model()->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < 4; ++column)
        cells << table->model()->index(0, column).data().toString();
    QCOMPARE(cells, QStringList({"stripe › RETRY", "missing", "v1", "missing"}));
    QTest::keyClick(filter, Qt::Key_Down);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_F2); // The window's own F2 edits the secret of another view.
    const auto* opened = window.findChild<ui::Sheet*>();
    QVERIFY(opened != nullptr && opened->findChild<QWidget*>("matrix.cell.value") != nullptr);
}

void MatrixTest::tellsWhatStandsWhere()
{
    openPage();

    QCOMPARE(names(), QStringList({"mailer › PASSWORD", "stripe › RETRY", "stripe › TOKEN",
                                   "stripe › URL"}));
    QCOMPARE(cell("mailer › PASSWORD", 1), QString("missing"));
    QCOMPARE(cell("mailer › PASSWORD", 2), QString("v1"));
    QVERIFY(part<QLabel>("matrix.note").text().startsWith("4 of 4 keys"));
    QVERIFY(!m_plane->network.calls.contains("comparisons.compare"));
}

void MatrixTest::readsEachCellAloud()
{
    openPage();

    QCOMPARE(at("stripe › RETRY", 1).data(Qt::AccessibleTextRole).toString(),
             QString("RETRY of stripe, Production, missing"));
    QCOMPARE(table().model()->headerData(2, Qt::Horizontal).toString(), QString("Staging"));
    table().setFocus();
    table().setCurrentIndex(at("stripe › TOKEN", 1));
    QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(table().currentIndex().column(), 2);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), QString("stripe › URL"));
}

void MatrixTest::filters()
{
    openPage();
    auto& only = part<QComboBox>("matrix.only");

    QTest::keyClick(&only, Qt::Key_End);
    QTRY_COMPARE(names(), QStringList({"mailer › PASSWORD", "stripe › RETRY", "stripe › URL"}));
    QTest::keyClicks(&part<QLineEdit>("matrix.filter"), "url");

    QTRY_COMPARE(names(), QStringList("stripe › URL"));
    QVERIFY(part<QLabel>("matrix.note").text().startsWith("1 of 4 keys"));
    QTest::keyClick(&part<QLineEdit>("matrix.filter"), Qt::Key_Down);
    QTRY_VERIFY(table().hasFocus());
}

void MatrixTest::comparesValuesUnseen()
{
    openPage();
    part("matrix.values").click();
    QTRY_VERIFY(sheet() != nullptr);
    sheet()->primary()->click();

    QTRY_COMPARE(cell("stripe › TOKEN", 2), QString("v1, differs"));
    QCOMPARE(cell("stripe › TOKEN", 1), QString("v1, differs"));
    QCOMPARE(cell("stripe › URL", 2), QString("v1, the same"));
    QCOMPARE(m_plane->comparisons.asked.size(), std::size_t(2)); // One less than environments.
    QVERIFY(!part("matrix.values").isEnabled());
    QTest::keyClick(&part<QComboBox>("matrix.only"), Qt::Key_Down);
    QTRY_COMPARE(names(), QStringList("stripe › TOKEN"));
    m_page->reload();
    m_plane->network.finish();
    QTRY_COMPARE(cell("stripe › TOKEN", 2), QString("v1, differs")); // Nothing has changed.
}

void MatrixTest::showsAsManyAsAreChosen()
{
    openPage();
    auto& box = part<QCheckBox>("matrix.shown.dev");

    box.click();
    QTRY_COMPARE(table().model()->columnCount(), 3);
    m_plane->network.finish();
    m_page->enter();
    m_plane->network.finish();
    QCOMPARE(table().model()->columnCount(), 3);
    box.click();
    QTRY_COMPARE(table().model()->columnCount(), 4);
    for (int i = 0; i < 5; ++i) {
        const auto slug = "more-" + std::to_string(i);
        m_plane->context.environments.push_back(
            {domain::EnvironmentId::fresh(), m_plane->organization, slug, slug, {}});
    }
    m_page->enter();
    part<QCheckBox>("matrix.shown.more-0").click();
    part<QCheckBox>("matrix.shown.more-1").click();
    part<QCheckBox>("matrix.shown.more-2").click();

    QTRY_COMPARE(table().model()->columnCount(), 7);
    QVERIFY(!part<QCheckBox>("matrix.shown.more-3").isEnabled());
    QVERIFY(part<QCheckBox>("matrix.shown.more-3").toolTip().contains("Six"));
}

void MatrixTest::needsTwoEnvironments()
{
    openPage();
    part<QCheckBox>("matrix.shown.dev").click();
    part<QCheckBox>("matrix.shown.stage").click();
    QTRY_VERIFY(part<ui::StateOverlay>("matrix.state").state() == ui::ViewState::Empty);
}

void MatrixTest::saysWhyItCannot()
{
    openPage();
    m_plane->network.failure = Error{ErrorKind::Unavailable, "The server is gone."};
    m_page->reload();
    QTRY_VERIFY(part<ui::StateOverlay>("matrix.state").state() != ui::ViewState::Ready
                && part<ui::StateOverlay>("matrix.state").state() != ui::ViewState::Loading);
    m_plane->network.failure.reset();
    m_page->reload();
    QTRY_VERIFY(part<ui::StateOverlay>("matrix.state").state() == ui::ViewState::Ready);
}

void MatrixTest::offersNoChangeToWhoMayOnlyLook()
{
    m_plane->context.membership.capabilities = {domain::Capability::SeeSecrets,
                                                domain::Capability::SeeVersions};
    openPage();
    QSignalSpy failed(m_page.get(), &ui::Page::failed);
    table().setCurrentIndex(at("stripe › TOKEN", 1));
    QTest::keyClick(&table(), Qt::Key_F2);
    QCOMPARE(failed.size(), 1);
    QVERIFY(sheet() == nullptr);
    QVERIFY(!part("matrix.edit").isEnabled() && !part("matrix.edit").toolTip().isEmpty());
    QVERIFY(!part("matrix.values").isVisible());
}

void MatrixTest::holdsNoValue()
{
    openPage();
    set("stripe › RETRY", 1, "sesame-9");
    for (int row = 0; row < table().model()->rowCount(); ++row)
        for (int column = 0; column < 4; ++column)
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
                QVERIFY(
                    !table().model()->index(row, column).data(role).toString().contains("sesame"));
    QVERIFY(!m_plane->network.calls.contains("reveal"));
}

void MatrixTest::shortensNamesForAnAudience()
{
    openPage();
    items::shortenNames(true);
    const auto restore = qScopeGuard([] { items::shortenNames(false); });
    const auto* model = table().model();

    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                all << model->index(row, column).data(role).toString();

    QVERIFY2(all.filter("stripe").isEmpty() && all.filter("mailer").isEmpty(),
             qPrintable(all.join('\n')));
    QVERIFY(!all.filter("TOKEN").isEmpty());
    QTest::keyClicks(&part<QLineEdit>("matrix.filter"), "mailer"); // Who knows it finds it.
    QTRY_COMPARE(model->rowCount(), 1);
}

QTEST_MAIN(MatrixTest)
#include "matrix_test.moc"
