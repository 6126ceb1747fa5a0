// Whether a leaked string is ours, and which values are reused: what is asked, told, and kept from
// being asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/refusal.h"
#include "tests/support/fake_plane.h"
#include "tests/support/fake_searches.h"
#include "ui/pages/leak/leak_sheet.h"
#include "ui/pages/leak/reuse_sheet.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;

namespace {

const std::string leaked = "sk_live_9fQz7LmX2pRt";

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhereItIsKept();
    void saysThatItWasReplaced();
    void saysThatItIsNotOurs();
    void asksForAPlaceAndAPurpose();
    void refusesAGuessBeforeItAsks();
    void keepsTheStringWhenTheRunnerRefuses();
    void asksNothingMoreOnceItIsClosed();
    void opensTheSecret();
    void groupsReusedValues();
    void saysThatNothingIsReused();

private:
    template <class Sheet>
    Sheet& open()
    {
        auto sheet = std::make_unique<Sheet>(m_plane->context, *m_searches, nullptr);
        sheet->setAttribute(Qt::WA_DeleteOnClose, false);
        sheet->show();
        auto& opened = *sheet;
        m_sheet = std::move(sheet);
        return opened;
    }
    QPushButton* button(const char* id) const { return m_sheet->findChild<QPushButton*>(id); }
    QString text(const char* id) const { return m_sheet->findChild<ui::TextLabel*>(id)->text(); }
    QStringList rows(const char* id) const
    {
        const auto* model = m_sheet->findChild<ui::SrTableView*>(id)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(" | ");
        }
        return rows;
    }
    void search(const std::string& string)
    {
        m_sheet->findChild<ui::SecretEdit*>("leak.string")->setValue(SecretBytes::copyOf(string));
        m_sheet->findChild<ui::PurposePicker*>()->setPurpose({"incident", "INC-7", ""});
        button("leak.search")->click();
    }
    bool answered(const char* sentence) const
    {
        const auto* label = m_sheet->findChild<ui::TextLabel*>(sentence);
        return label != nullptr && label->isVisible();
    }

    std::unique_ptr<test::FakePlane> m_plane;
    std::unique_ptr<test::FakeSearches> m_searches;
    std::unique_ptr<ui::Sheet> m_sheet;
};

void LeakTest::init()
{
    m_plane = std::make_unique<test::FakePlane>();
    m_searches = std::make_unique<test::FakeSearches>(m_plane->network, m_plane->secrets);
    m_plane->secrets.add("mailer", {{"PASSWORD", "another one, not leaked"}});
    m_plane->secrets.add("stripe", {{"TOKEN", leaked}, {"URL", "https://x"}},
                         domain::EnvironmentId{"env-prod"});
    m_plane->secrets.add("old", {{"TOKEN", "sk_live_0ld0ld0ldX1"}, {"B", leaked}});
    m_plane->secrets.write(m_plane->secrets.all.back(), {{"TOKEN", "new"}, {"B", leaked}}, "Bob");
}

void LeakTest::cleanup()
{
    m_sheet.reset();
    m_plane->network.finish();
    m_searches.reset();
    m_plane.reset();
}

void LeakTest::saysWhereItIsKept()
{
    open<ui::LeakSheet>();

    search(leaked);

    QTRY_VERIFY(answered("leak.sentence"));
    QVERIFY2(text("leak.sentence").startsWith("Yes"), qPrintable(text("leak.sentence")));
    const auto found = rows("leak.list");
    QVERIFY2(found.first().startsWith("stripe (Production) | TOKEN | since version 1; in use"),
             qPrintable(found.join('\n')));
    QVERIFY(found.size() >= 2);
    QVERIFY(m_sheet->findChild<ui::SecretEdit*>("leak.string")->isEmpty());
}

void LeakTest::saysThatItWasReplaced()
{
    open<ui::LeakSheet>();

    search("sk_live_0ld0ld0ldX1");

    QTRY_VERIFY(answered("leak.sentence"));
    QVERIFY2(text("leak.sentence").contains("replaced"), qPrintable(text("leak.sentence")));
    QCOMPARE(rows("leak.list").size(), 1);
}

void LeakTest::saysThatItIsNotOurs()
{
    open<ui::LeakSheet>();

    search("never-was-here-T7xQ2");

    QTRY_VERIFY(answered("leak.sentence"));
    QVERIFY2(text("leak.sentence").startsWith("No"), qPrintable(text("leak.sentence")));
    QVERIFY2(text("leak.sentence").contains("3 secret"), qPrintable(text("leak.sentence")));
    QVERIFY(!button("leak.search")->isVisible());
}

void LeakTest::asksForAPlaceAndAPurpose()
{
    open<ui::LeakSheet>();
    m_sheet->findChild<QComboBox*>("leak.scope")->setCurrentIndex(1);

    search(leaked);

    QTRY_VERIFY(answered("leak.sentence"));
    const auto& asked = m_searches->asked;
    QCOMPARE(asked.size(), std::size_t(1)); // Sealed once for all pages.
    QCOMPARE(asked.front().environment->value, "env-prod");
    QVERIFY(asked.front().variants);
    QCOMPARE(asked.front().purpose.ticket, "INC-7");
    QCOMPARE(m_plane->network.calls.count("searches.find"), 2);
}

void LeakTest::refusesAGuessBeforeItAsks()
{
    open<ui::LeakSheet>();

    for (const auto* guess : {"short", "20261129", "password"}) {
        search(guess);
        QVERIFY2(m_sheet->findChild<ui::Banner*>()->isVisible(), guess);
    }

    QVERIFY(m_searches->asked.empty());
    QVERIFY(!m_sheet->findChild<ui::SecretEdit*>("leak.string")->isEmpty());
}

void LeakTest::keepsTheStringWhenTheRunnerRefuses()
{
    m_searches->refusal = domain::refusal(domain::RefusalReason::TooManySearches);
    open<ui::LeakSheet>();

    search(leaked);

    QTRY_VERIFY(m_sheet->findChild<ui::Banner*>()->isVisible());
    QVERIFY(!answered("leak.sentence"));
    QVERIFY(!m_sheet->findChild<ui::SecretEdit*>("leak.string")->isEmpty());
    QVERIFY(button("leak.search")->isEnabled());
}

void LeakTest::asksNothingMoreOnceItIsClosed()
{
    open<ui::LeakSheet>();
    m_plane->network.held = true;
    search(leaked);
    QTRY_VERIFY(m_plane->network.calls.contains("searches.seal"));

    m_sheet.reset();
    m_plane->network.open();
    m_plane->network.finish();

    QVERIFY(!m_plane->network.calls.contains("searches.find"));
}

void LeakTest::opensTheSecret()
{
    auto& sheet = open<ui::LeakSheet>();
    QSignalSpy chosen(&sheet, &ui::LeakSheet::secretChosen);
    search(leaked);
    QTRY_VERIFY(answered("leak.sentence"));

    button("leak.search")->click();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<domain::SecretId>(), m_plane->secrets.all[1].secret.id);
    QVERIFY(!m_sheet->isVisible());
}

void LeakTest::groupsReusedValues()
{
    open<ui::ReuseSheet>();
    m_sheet->findChild<ui::PurposePicker*>()->setPurpose({"audit", "", ""});

    button("reuse.report")->click();

    QTRY_VERIFY(answered("reuse.sentence"));
    QVERIFY2(text("reuse.sentence").startsWith("1 value"), qPrintable(text("reuse.sentence")));
    QCOMPARE(rows("reuse.list"), (QStringList{"Value 1 | stripe (Production) | TOKEN | 1",
                                              "Value 1 | old (the organization's own) | B | 2"}));
}

void LeakTest::saysThatNothingIsReused()
{
    m_plane->secrets.all.pop_back();
    open<ui::ReuseSheet>();
    m_sheet->findChild<ui::PurposePicker*>()->setPurpose({"audit", "", ""});

    button("reuse.report")->click();

    QTRY_VERIFY(answered("reuse.sentence"));
    QCOMPARE(text("reuse.sentence"), "No value is used twice.");
    QVERIFY(!button("reuse.report")->isVisible());
}

QTEST_MAIN(LeakTest)
#include "leak_test.moc"
