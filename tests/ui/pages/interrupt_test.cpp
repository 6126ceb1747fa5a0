// Whatever comes between: a draft is there afterwards as it was typed (UX.md, bar B-16).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/lock_desk.h"
#include "ui/pages/secrets/conflict_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace strongroom;
using ui::LockReason;

namespace {

constexpr int interruptions = 200;
constexpr int kinds = 8;
constexpr int conflict = 5;

} // namespace

class InterruptTest : public test::LockDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup();
    void losesNoDraft_data();
    void losesNoDraft();

private:
    /// What stands in the editor: every text and every value.
    QStringList draft() const;
    void typeMore(QRandomGenerator& dice, int turn);
    /// One of the kinds, by its name.
    QString interrupt(int kind, QRandomGenerator& dice);
    void lockAndComeBack(QRandomGenerator& dice);
    void endSignIn();
    void saveIntoFailure(ErrorKind kind);
    void saveIntoConflict();
    QPushButton* saves() const { return m_editor->findChild<QPushButton*>("edit.save"); }
    test::FakeSecrets::Kept& kept() const { return m_plane->secrets.all.front(); }

    QPointer<ui::SecretEditor> m_editor;
};

void InterruptTest::cleanup()
{
    if (m_editor != nullptr)
        m_editor->close();
    restorePreferences();
    end();
}

QStringList InterruptTest::draft() const
{
    QStringList texts;
    for (const auto* line : m_editor->findChildren<QLineEdit*>())
        texts << line->objectName() + '=' + line->text();
    for (const auto* value : m_editor->findChildren<ui::SecretEdit*>())
        texts << value->objectName() + '=' + QString::fromStdString(test::textOf(value->value()));
    texts.sort();
    return texts;
}

void InterruptTest::typeMore(QRandomGenerator& dice, int turn)
{
    auto* note = m_editor->findChild<QLineEdit*>("edit.note");
    QTest::keyClicks(note, QString::number(turn % 10));
    const auto values = m_editor->findChildren<ui::SecretEdit*>();
    QVERIFY(!values.isEmpty());
    auto* value = values.at(dice.bounded(int(values.size())));
    value->setValue(SecretBytes::copyOf("sr-canary-draft-" + std::to_string(turn)));
}

void InterruptTest::lockAndComeBack(QRandomGenerator& dice)
{
    static constexpr std::array reasons{LockReason::Asked, LockReason::Idle,
                                        LockReason::ScreenLocked, LockReason::Sleep,
                                        LockReason::SessionLocked};
    m_window->lock(reasons.at(dice.bounded(int(reasons.size()))));
    QVERIFY(!readable().contains("sr-canary"));
    unlock();
}

void InterruptTest::endSignIn()
{
    m_plane->session.expire();
    QVERIFY(isLocked());
    unlock();
}

void InterruptTest::saveIntoFailure(ErrorKind kind)
{
    m_plane->network.failure = Error{kind, "Something came between."};
    saves()->click();
    QTRY_VERIFY(m_editor->findChild<QWidget*>("edit.save")->isEnabled());
    m_plane->network.failure.reset();
}

void InterruptTest::saveIntoConflict()
{
    auto& secret = kept();
    m_plane->secrets.write(
        secret, {{"PASSWORD", "theirs-" + std::to_string(secret.versions.size())}}, "Bob");
    saves()->click();
    QTRY_VERIFY(m_editor->findChild<ui::ConflictSheet*>() != nullptr);
    auto* sheet = m_editor->findChild<ui::ConflictSheet*>();
    sheet->reject(); // Not now.
    QTRY_VERIFY(m_editor->findChild<ui::ConflictSheet*>() == nullptr);
}

QString InterruptTest::interrupt(int kind, QRandomGenerator& dice)
{
    switch (kind) {
    case 0: lockAndComeBack(dice); return "lock";
    case 1: endSignIn(); return "the sign-in ends";
    case 2: saveIntoFailure(ErrorKind::Unavailable); return "the server restarts";
    case 3: saveIntoFailure(ErrorKind::TimedOut); return "no answer";
    case 4: saveIntoFailure(ErrorKind::Forbidden); return "a right is taken away";
    case conflict: saveIntoConflict(); return "a conflict";
    case 6:
        m_plane->session.expire();
        m_window->lock(LockReason::ScreenLocked);
        unlock();
        return "the sign-in ends, then the screen is locked";
    default:
        m_window->resize(m_window->size() + QSize(dice.bounded(-40, 40), dice.bounded(-40, 40)));
        QApplication::setActiveWindow(nullptr);
        QApplication::setActiveWindow(m_window.get());
        return "another window";
    }
}

void InterruptTest::losesNoDraft_data()
{
    QTest::addColumn<bool>("fresh");
    QTest::newRow("of a new secret") << true;
    QTest::newRow("of a new version") << false;
}

void InterruptTest::losesNoDraft()
{
    QFETCH(bool, fresh);
    constexpr quint32 seed = 20251129;
    QRandomGenerator dice(seed);
    if (fresh) {
        m_plane->actions.action("secret.new")->trigger();
        m_editor = m_window->findChild<ui::SecretEditor*>();
        m_editor->findChild<QLineEdit*>("edit.name")->setText("half written");
        m_editor->findChild<QLineEdit*>("edit.key.1")->setText("TOKEN");
    } else {
        m_editor = ui::SecretEditor::forNewVersion(m_plane->context, kept().secret, kept().versions,
                                                   m_window.get());
        m_editor->open();
    }
    QVERIFY(m_editor != nullptr);
    for (int turn = 0; turn < interruptions; ++turn) {
        typeMore(dice, turn);
        const auto before = draft();

        const int drawn = dice.bounded(kinds);
        // A secret that is not there yet can be in no conflict.
        const auto what = interrupt(fresh && drawn == conflict ? 0 : drawn, dice);

        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_editor != nullptr && m_editor->isVisible(), qPrintable(what));
        QVERIFY2(draft() == before, qPrintable(QString("turn %1, %2:\n%3\n%4")
                                                   .arg(QString::number(turn), what,
                                                        before.join('\n'), draft().join('\n'))));
    }
}

QTEST_MAIN(InterruptTest)
#include "interrupt_test.moc"
