// A policy may always ask for less time than a person chooses, never for more.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/security_section.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/page_context.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <climits>
#include <optional>

namespace strongroom::ui {
namespace {

QSpinBox* numberBox(int least, int most, const QString& unit)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(unit);
    box->setKeyboardTracking(false); // Of "200", "2" is not meant.
    return box;
}

/// The least that any rule asks for. The control plane took the document apart before it took it:
/// its members have no other meaning, and here it is only told of.
std::optional<int> leastShown(const QString& document)
{
    static const QRegularExpression asked(R"(\bmask_after_seconds\s*:\s*(\d{1,6})\b)");
    std::optional<int> least;
    for (const auto& line : document.split('\n')) {
        const auto found = asked.match(line.section('#', 0, 0));
        if (found.hasMatch())
            least = std::min(found.captured(1).toInt(), least.value_or(INT_MAX));
    }
    return least;
}

} // namespace

SecuritySection::SecuritySection(PageContext& context, QWidget* parent)
    : SettingsSection("security", tr("Security"), parent), m_context(context),
      m_lock(numberBox(0, 60, tr(" min"))), m_drafts(numberBox(1, 240, tr(" min"))),
      m_hide(numberBox(5, 200, tr(" s"))), m_clipboard(numberBox(10, 300, tr(" s"))),
      m_focus(new QCheckBox(tr("Hide when the window loses the focus"))),
      m_presenting(new QCheckBox(tr("Presenting mode")))
{
    m_lock->setSpecialValueText(tr("Never"));
    addRow(
        "lock", tr("Lock when idle for"), m_lock,
        tr("Nobody touches the console for that long, nor anything else where the desktop can be "
           "asked; %1 is never. It locks with the screen, at sleep, and with Ctrl+L in any "
           "case.")
            .arg(QLocale().toString(0)));
    addRow("drafts", tr("Keep typed values while locked"), m_drafts,
           tr("Then values that were typed and not saved are wiped. Names, descriptions and keys "
              "stay."));
    m_policy = addRow("hide", tr("Hide revealed values after"), m_hide);
    addRow("clipboard", tr("Clear the clipboard after"), m_clipboard,
           tr("Of values that were copied here, if nothing else was copied since."));
    addRow("focus", tr("Hide when the window loses the focus"), m_focus,
           tr("Two seconds after another window came to the front."));
    addRow(
        "presenting", tr("Presenting mode"), m_presenting,
        tr("While others look on, no value is shown, and names of secrets are shortened. Ends with "
           "the console."));
    show(Preferences::current().choices());
    connect(&Preferences::current(), &Preferences::changed, this,
            [this] { show(Preferences::current().choices()); });
    for (auto* box : {m_lock, m_drafts, m_hide, m_clipboard})
        connect(box, &QSpinBox::valueChanged, this, &SecuritySection::take);
    connect(m_focus, &QCheckBox::toggled, this, &SecuritySection::take);
    connect(m_presenting, &QCheckBox::toggled, this,
            [](bool on) { Preferences::current().setPresenting(on); });
}

void SecuritySection::show(const Choices& choices)
{
    m_showing = true;
    m_lock->setValue(choices.lockAfterMinutes);
    m_drafts->setValue(choices.draftMinutes);
    m_hide->setValue(choices.hideAfterSeconds);
    m_clipboard->setValue(choices.clipboardSeconds);
    m_focus->setChecked(choices.hideOnFocusLoss);
    m_presenting->setChecked(Preferences::current().presenting());
    m_showing = false;
}

void SecuritySection::take()
{
    if (m_showing)
        return;
    auto choices = Preferences::current().choices();
    choices.lockAfterMinutes = m_lock->value();
    choices.draftMinutes = m_drafts->value();
    choices.hideAfterSeconds = m_hide->value();
    choices.clipboardSeconds = m_clipboard->value();
    choices.hideOnFocusLoss = m_focus->isChecked();
    Preferences::current().choose(choices);
}

void SecuritySection::restoreDefaults()
{
    auto choices = Choices{};
    choices.letterKeys = Preferences::current().choices().letterKeys; // Another section's.
    Preferences::current().choose(choices);
    Preferences::current().setPresenting(false);
}

void SecuritySection::enter()
{
    if (m_context.approvals == nullptr)
        return;
    report<domain::PolicyVersion>(
        m_context.approvals->policy(m_context.organization()), this,
        [this](const Result<domain::PolicyVersion>& version) {
            const auto least =
                version ? leastShown(QString::fromStdString(version->document)) : std::nullopt;
            const auto whose = QString::fromStdString(m_context.membership.organization.name);
            setNote(*m_policy, *m_hide,
                    least ? tr("🔒 Set by %1: at most %n second(s) for values under some of its "
                               "rules.",
                               nullptr, *least)
                                .arg(items::isolated(whose))
                          : QString());
        });
}

} // namespace strongroom::ui
