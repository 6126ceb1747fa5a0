// Each choice is one action, whether a button or a line of the menu tells it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/diff_toolbar.h"

#include "models/diff/folding.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace strongroom::ui {
namespace {

constexpr int narrowContext = 3;
constexpr int wideContext = 10;

} // namespace

DiffToolbar::DiffToolbar(QWidget* parent)
    : QWidget(parent), m_row(new FlowLayout(this)), m_menu(new QMenu(this)),
      m_count(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_layout = addButton("diff.layout", {}, tr("Side by side, or as one text (U)"), IconId::Diff);
    connect(m_layout, &QPushButton::clicked, this, [this] {
        m_choices.unified = !m_choices.unified;
        refresh();
        emit chosen();
    });
    addOption("diff.collapse", tr("Collapse"), tr("Fold away what did not change (X)"),
              &DiffChoices::collapsed);
    addContext();
    addOption("diff.whitespace", tr("Ignore white space"), tr("White space alone is no difference"),
              &DiffChoices::ignoreWhitespace);
    addOption("diff.key_order", tr("Ignore key order"),
              tr("Compare YAML by what it means: key order, quoting, layout and comments are no "
                 "difference"),
              &DiffChoices::ignoreKeyOrder);
    addOption("diff.wrap", tr("Wrap"), tr("Break long lines where they leave the view"),
              &DiffChoices::wrap);
    addOption("diff.list", tr("List"), tr("Show the list of changes"), &DiffChoices::listShown);
    m_more = addButton("diff.more", tr("View"), tr("More ways to show it"), IconId::Settings);
    m_more->setMenu(m_menu);
    addSteps();
    refresh();
}

QPushButton* DiffToolbar::addButton(const QString& id, const QString& text, const QString& tip,
                                    IconId icon)
{
    auto* button = named(new QPushButton(text), id, text.isEmpty() ? tip : text);
    button->setIcon(Theme::current().icon(icon));
    button->setToolTip(tip);
    m_row->addWidget(button);
    return button;
}

QAction* DiffToolbar::addOption(const QString& id, const QString& text, const QString& tip,
                                bool DiffChoices::*choice)
{
    auto* action = m_menu->addAction(text);
    action->setObjectName(id + ".action");
    action->setCheckable(true);
    action->setToolTip(tip);
    auto* button = named(new QPushButton(text), id, text);
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, button, &QPushButton::setChecked);
    connect(action, &QAction::triggered, this, [this, choice](bool on) {
        m_choices.*choice = on;
        refresh();
        emit chosen();
    });
    m_options.append({action, choice});
    m_optionButtons.append(button);
    return action;
}

/// How much around a change is shown; all of it is the same as not to collapse.
void DiffToolbar::addContext()
{
    m_context = named(new QComboBox, "diff.context", tr("Lines around each change"));
    m_context->setToolTip(m_context->accessibleName());
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, int lines) {
        m_context->addItem(text, lines);
        auto* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setData(lines);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, lines] {
            m_context->setCurrentIndex(m_context->findData(lines));
            emit m_context->activated(m_context->currentIndex());
        });
    };
    for (const int lines : {narrowContext, wideContext})
        //: %1 is 3 or 10.
        add(tr("%1 lines around").arg(QLocale().toString(lines)), lines);
    add(tr("All lines"), diff::Folding::everything);
    connect(m_context, &QComboBox::activated, this, [this] {
        const int lines = m_context->currentData().toInt();
        m_choices.collapsed = lines != diff::Folding::everything;
        if (m_choices.collapsed)
            m_choices.context = lines;
        refresh();
        emit chosen();
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this, group] {
        for (auto* action : group->actions())
            action->setChecked(action->data() == m_context->currentData());
    });
    m_row->addWidget(m_context);
}

void DiffToolbar::addExport()
{
    auto* button = addButton("diff.export", tr("Export"), tr("Write it to a file, or print it"),
                             IconId::Export);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, DiffExport as) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, as] { emit exportRequested(as); });
    };
    add(tr("Web page (HTML)…"), DiffExport::Html);
    add(tr("PDF…"), DiffExport::Pdf);
    add(tr("Patch (.diff)…"), DiffExport::Patch);
    add(tr("Print…"), DiffExport::Print);
    button->setMenu(menu);
    m_usable << button;
}

void DiffToolbar::addSteps()
{
    auto* find =
        addButton("diff.search", tr("Find"), tr("Find in both texts (Ctrl+F)"), IconId::Search);
    connect(find, &QPushButton::clicked, this, &DiffToolbar::findRequested);
    m_usable << find;
    addExport();
    m_count->setObjectName("diff.count");
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->addWidget(m_count);
    const auto step = [this](const QString& id, const QString& tip, IconId icon, int by) {
        auto* button = addButton(id, {}, tip, icon);
        connect(button, &QPushButton::clicked, this, [this, by] { emit stepRequested(by); });
        m_usable << button;
    };
    step("diff.previous", tr("Previous change (Shift+F7)"), IconId::ChevronUp, -1);
    step("diff.next", tr("Next change (F7)"), IconId::ChevronDown, 1);
}

void DiffToolbar::setChoices(const DiffChoices& choices)
{
    m_choices = choices;
    refresh();
}

void DiffToolbar::setNarrow(bool narrow)
{
    m_layout->setEnabled(!narrow);
}

void DiffToolbar::tellChange(int change, int of)
{
    m_count->setText(
        of == 0 ? QString()
        : change < 0
            ? tr("%n changes", nullptr, of)
            : tr("Change %1 of %2").arg(QLocale().toString(change + 1), QLocale().toString(of)));
    fit();
}

void DiffToolbar::setUsable(bool usable)
{
    for (auto* button : m_usable)
        button->setEnabled(usable);
}

void DiffToolbar::refresh()
{
    for (const auto& [action, choice] : m_options)
        action->setChecked(m_choices.*choice);
    m_layout->setText(m_choices.unified ? tr("Side by side") : tr("As one text"));
    m_layout->setAccessibleName(m_layout->text());
    const int lines = m_choices.collapsed ? m_choices.context : diff::Folding::everything;
    m_context->setCurrentIndex(std::max(0, m_context->findData(lines)));
    fit();
}

/// With the choices as buttons, or in their menu.
int DiffToolbar::widthOf(bool withOptions) const
{
    int wanted = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        auto* widget = m_row->itemAt(i)->widget();
        if (widget == nullptr)
            continue;
        const bool option =
            widget == m_context || m_optionButtons.contains(qobject_cast<QPushButton*>(widget));
        if (widget == m_more ? !withOptions : withOptions || !option)
            wanted += widget->sizeHint().width() + m_row->spacing();
    }
    return wanted;
}

void DiffToolbar::fit()
{
    const bool roomy = widthOf(true) <= width();
    for (auto* button : m_optionButtons)
        button->setVisible(roomy);
    m_context->setVisible(roomy);
    m_more->setVisible(!roomy);
    setMinimumHeight(m_row->heightForWidth(width()));
}

void DiffToolbar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &DiffToolbar::fit, Qt::QueuedConnection);
}

void DiffToolbar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace strongroom::ui
