// A conflict is named while the keys are pressed, and not only when they are given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/keyboard_section.h"

#include "ui/settings/preferences.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int idRole = Qt::UserRole + 1;

QString spoken(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

bool belongsToTexts(const QKeySequence& keys)
{
    for (const auto standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll})
        if (QKeySequence::keyBindings(standard).contains(keys))
            return true;
    return false;
}

/// Would be typed, or leads from one field to the next.
bool isTyping(const QKeySequence& keys)
{
    const auto pressed = keys[0];
    if ((pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        != 0)
        return false;
    return pressed.key() < Qt::Key_F1 || pressed.key() > Qt::Key_F35;
}

} // namespace

KeyboardSection::KeyboardSection(ActionRegistry& actions, QWidget* parent)
    : SettingsSection("keyboard", tr("Keyboard"), parent), m_actions(actions),
      m_model(new QStandardItemModel(0, 3, this)), m_table(new SrTableView(tr("Actions"))),
      m_keys(named(new QKeySequenceEdit, "settings.keyboard.keys", tr("New keys"))),
      m_give(named(new QPushButton(tr("Use these keys")), "settings.keyboard.give",
                   tr("Use these keys"))),
      m_none(named(new QPushButton(tr("No keys")), "settings.keyboard.none", tr("No keys"))),
      m_told(new TextLabel), m_letters(new QCheckBox(tr("Keys without Ctrl or Alt")))
{
    addRow("letters", tr("Keys without Ctrl or Alt"), m_letters,
           tr("In lists of differences and charts: U, X, N, P, T, + and −. Turn them off where a "
              "program for speech presses them by mistake."));
    m_letters->setChecked(Preferences::current().choices().letterKeys);
    connect(m_letters, &QCheckBox::toggled, this, [](bool on) {
        auto choices = Preferences::current().choices();
        choices.letterKeys = on;
        Preferences::current().choose(choices);
    });
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Keys"), tr("Section")});
    m_table->setObjectName("settings.keyboard.table");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setStretchColumn(0);
    m_table->setMinimumHeight(6 * Theme::current().metric(Metric::RowHeight));
    below().addWidget(m_table, 1);
    below().addWidget(buildKeys());
    below().addWidget(m_told);
    m_told->setObjectName("settings.keyboard.told");
    m_told->setWordWrap(true);
    setWordsBelow(tr("Keys, shortcuts, actions"));
    connect(m_table, &SrTableView::currentRowChanged, this, &KeyboardSection::showCurrent);
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &KeyboardSection::fill);
}

QWidget* KeyboardSection::buildKeys()
{
    auto* row = new FlowRow;
    auto* label = new TextLabel(tr("New keys"));
    label->setBuddy(m_keys);
    if (auto* inner = m_keys->findChild<QLineEdit*>(); inner != nullptr)
        inner->setAccessibleName(m_keys->accessibleName());
    for (auto* part : std::initializer_list<QWidget*>{label, m_keys, m_give, m_none})
        row->flow().addWidget(part);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardSection::consider);
    connect(m_give, &QPushButton::clicked, this, [this] { give(m_keys->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    return row;
}

void KeyboardSection::enter()
{
    fill();
}

void KeyboardSection::fill()
{
    const auto before = current();
    m_model->removeRows(0, m_model->rowCount());
    for (const auto* action : m_actions.actions()) {
        auto* name = new QStandardItem(spoken(action->text()));
        name->setData(action->objectName(), idRole);
        m_model->appendRow(
            {name, new QStandardItem(action->shortcut().toString(QKeySequence::NativeText)),
             new QStandardItem(m_actions.sectionOf(action->objectName()))});
        if (action->objectName() == before)
            m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    }
    showCurrent();
}

QString KeyboardSection::current() const
{
    const auto row = m_table->currentIndex().row();
    return row < 0 ? QString() : m_model->index(row, 0).data(idRole).toString();
}

void KeyboardSection::showCurrent()
{
    const auto* action = m_actions.action(current());
    m_keys->setKeySequence(action == nullptr ? QKeySequence() : action->shortcut());
    m_keys->setEnabled(action != nullptr);
    m_none->setEnabled(action != nullptr && !action->shortcut().isEmpty());
    consider();
}

QString KeyboardSection::complaintAbout(const QKeySequence& keys) const
{
    if (keys.isEmpty())
        return tr("Press the keys that “%1” is to have.")
            .arg(spoken(m_actions.action(current())->text()));
    if (keys.count() > 1)
        return tr("Only one press is taken: let go, and press the keys once.");
    if (isTyping(keys))
        return tr("Alone, this key is for typing and going about. Add Ctrl or Alt.");
    if (belongsToTexts(keys))
        return tr("In text fields, these keys copy, cut, paste or select.");
    for (const auto* other : m_actions.actions())
        if (other->objectName() != current() && other->shortcut() == keys)
            return tr("These keys belong to “%1”. Give that one others first.")
                .arg(spoken(other->text()));
    return {};
}

void KeyboardSection::consider()
{
    const auto* action = m_actions.action(current());
    const auto keys = m_keys->keySequence();
    const bool same = action != nullptr && keys == action->shortcut();
    const auto complaint = action == nullptr || same ? QString() : complaintAbout(keys);
    m_told->setText(complaint);
    m_keys->setAccessibleDescription(complaint);
    m_give->setEnabled(action != nullptr && !same && complaint.isEmpty());
    m_give->setAccessibleDescription(complaint);
}

void KeyboardSection::give(const QKeySequence& keys)
{
    const auto* action = m_actions.action(current());
    if (action == nullptr)
        return;
    const auto name = spoken(action->text());
    if (const auto done = m_actions.remap(current(), keys); !done)
        return m_told->setText(QString::fromStdString(done.error().message));
    emit told(
        keys.isEmpty()
            ? tr("“%1” has no keys any more.").arg(name)
            : tr("“%1” has the keys %2 now.").arg(name, keys.toString(QKeySequence::NativeText)));
}

void KeyboardSection::restoreDefaults()
{
    m_actions.restoreDefaults();
    // Those of a later version are to count, where a person chose none.
    settings::forgetAll(settings::Keys::shortcuts);
    m_letters->setChecked(Choices{}.letterKeys);
}

} // namespace strongroom::ui
