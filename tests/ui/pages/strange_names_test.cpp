// Names that pretend, turn or never end: in the list, the detail, sheets, toasts and the palette.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"
#include "tests/support/whole_texts.h"
#include "tests/ui/pages/lookup_desk.h"
#include "ui/pages/secrets/rollback_sheet.h"
#include "ui/theme/shown_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/feedback/toast.h"

#include <QAction>
#include <QPushButton>
#include <QTextLayout>

using namespace strongroom;

namespace {

constexpr auto probe = "zq"; // Stands in every name, and in none of our own texts.

bool isStrongFromLeft(QChar c)
{
    return c.direction() == QChar::DirL;
}

/// Whether the letters outside of isolates stand in the order in which they are written.
bool keepsOrder(const QString& text)
{
    QTextLayout layout(text);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    int depth = 0;
    qreal last = -1;
    for (int i = 0; i < text.size(); ++i) {
        const auto code = text[i].unicode();
        depth += code >= 0x2066 && code <= 0x2068 ? 1 : 0;
        depth -= code == 0x2069 ? 1 : 0;
        if (depth != 0 || !(isStrongFromLeft(text[i]) || text[i].isDigit()))
            continue;
        const auto x = line.cursorToX(i);
        if (x < last)
            return false;
        last = x;
    }
    return true;
}

/// Whatever says the name beside words of ours, as the style draws it.
QStringList sentencesIn(const QWidget& view, const QString& name)
{
    QStringList found;
    const auto take = [&](const QString& text) {
        if (text.contains(probe) && text != name)
            found << ui::shownText(text);
    };
    for (const auto* widget : view.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            take(label->text());
        if (const auto* button = qobject_cast<const QPushButton*>(widget))
            take(button->text());
    }
    return found;
}

QStringList turned(const QStringList& sentences)
{
    QStringList found;
    for (const auto& sentence : sentences)
        if (!keepsOrder(sentence))
            found << sentence;
    return found;
}

} // namespace

class StrangeNamesTest : public test::LookupDesk
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }
    void stayInTheirPlace_data();
    void stayInTheirPlace();
    void seesANameThatTurnsItsNeighbours();
};

void StrangeNamesTest::initTestCase()
{
    beginAll();
    ui::Theme::current().applyTo(*qApp);
}

void StrangeNamesTest::stayInTheirPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("override") << QString("zq-\u202egnp.exe");
    QTest::newRow("isolate left open") << QString("zq-\u2067prod");
    QTest::newRow("zero width") << QString("zq-pro\u200bd");
    QTest::newRow("emoji") << QString("zq-🔑-👩\u200d💻");
    QTest::newRow("hebrew") << QString("סוד zq 7 סוד");
    QTest::newRow("arabic") << QString("مخزن zq ٧");
    QTest::newRow("4 KiB") << "zq-" + QString(4093, 'a');
}

void StrangeNamesTest::stayInTheirPlace()
{
    QFETCH(QString, name);
    auto& kept = m_plane->secrets.add(name.toStdString(), {{"A", "1"}});
    m_plane->secrets.write(kept, {{"A", "2"}}, "Bob");
    const auto secret = kept.secret;
    m_plane->actions.action("go.reload")->trigger();

    // The list and the detail.
    auto* list = table("secrets.list");
    QTRY_COMPARE(list->model()->rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        if (list->model()->index(row, 0).data().toString() == name)
            list->setCurrentIndex(list->model()->index(row, 0));
    QTRY_VERIFY(!list->currentIndex().data().toString().isEmpty());
    QCOMPARE(list->currentIndex().data().toString(), name);
    QVERIFY(m_window->width() <= 1280);
    QTRY_COMPARE(test::cutTexts(*m_window).join('\n'), QString());

    // A sheet that asks about it.
    auto* sheet = new ui::RollbackSheet(m_plane->context, secret, 1, m_window.get());
    sheet->show();
    QVERIFY(sheet->width() <= 1280);
    QVERIFY(!sheet->windowTitle().contains(probe));
    QVERIFY(!sentencesIn(*sheet, name).isEmpty());
    QCOMPARE(turned(sentencesIn(*sheet, name)), QStringList());
    QTRY_COMPARE(test::cutTexts(*sheet).join('\n'), QString());
    sheet->close();

    // The toast.
    m_plane->actions.action("secret.remove")->trigger();
    auto* toast = m_window->findChild<ui::Toast*>("toast");
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(keepsOrder(ui::shownText(toast->text())));
    QVERIFY(m_window->width() <= 1280);
    QVERIFY(!m_window->windowTitle().contains(probe));
}

/// Without isolates the second digit goes before the first one, and this test would see it.
void StrangeNamesTest::seesANameThatTurnsItsNeighbours()
{
    const QString name("סוד");

    QVERIFY(!keepsOrder(name + " 7, " + name + " 8, " + name));
    const auto isolated = items::isolated(name);
    QVERIFY(keepsOrder(isolated + " 7, " + isolated + " 8, " + isolated));
}

QTEST_MAIN(StrangeNamesTest)
#include "strange_names_test.moc"
