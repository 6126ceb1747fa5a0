// One filter for both: whoever looks for a word need not know in which list it stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/help_sheet.h"

#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/shortcuts_sheet.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words/glossary_text.h"

#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

HelpSheet::HelpSheet(const ActionRegistry& actions, QWidget* parent)
    : Sheet(tr("Help"), parent), m_tabs(named(new QTabWidget, "help.tabs", tr("Help")))
{
    setObjectName("help");
    auto* filter = new FilterField(tr("Find a word or a shortcut"));
    filter->setObjectName("help.filter");
    auto* shortcuts = shortcutModel(actions, this);
    auto* table = named(new SrTableView(tr("Shortcuts")), "help.shortcuts", tr("Shortcuts"));
    table->setModel(shortcuts);
    table->setItemDelegate(new RowDelegate(table));
    table->setStretchColumn(0);
    m_tabs->addTab(buildWords(), tr("Words"));
    m_tabs->addTab(table, tr("Keyboard shortcuts"));
    connect(filter, &FilterField::filterChanged, this, [this, shortcuts](const QString& text) {
        shortcuts->setFilterFixedString(text);
        filterWords(text);
        // What was looked for is shown where it is.
        const bool inWords = m_none->isHidden();
        if (!text.isEmpty() && inWords != (shortcuts->rowCount() > 0))
            m_tabs->setCurrentIndex(inWords ? 0 : 1);
    });
    auto* more = new TextLabel(tr("The user guide lies in docs/guide of the source, and in "
                                  "/usr/share/doc/strongroom/guide where Strongroom is "
                                  "installed from a package."),
                               TypeRole::Caption, Token::TextSecondary);
    more->setWordWrap(true);
    body()->addWidget(filter);
    body()->addWidget(m_tabs, 1);
    body()->addWidget(more);
    addCloseButton();
    resize(680, 560);
    filter->setFocus();
}

QWidget* HelpSheet::buildWords()
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    for (const auto word : allWords()) {
        const auto text = textOf(word);
        auto* row = new QWidget;
        row->setObjectName("help.word." + text.id);
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addWidget(new TextLabel(text.word, TypeRole::Strong));
        auto* meaning = new TextLabel(text.meaning);
        meaning->setWordWrap(true);
        lines->addWidget(meaning);
        column->addWidget(row);
        m_words.push_back({row, text.word + ' ' + text.meaning});
    }
    m_none = new TextLabel(tr("No word here has that in it."));
    m_none->setObjectName("help.none");
    m_none->hide();
    column->addWidget(m_none);
    column->addStretch();
    return new ScrollPane(all, "help.words", tr("Words"));
}

void HelpSheet::filterWords(const QString& text)
{
    bool any = false;
    for (const auto& line : m_words) {
        const bool wanted = line.text.contains(text.trimmed(), Qt::CaseInsensitive);
        line.row->setVisible(wanted);
        any = any || wanted;
    }
    m_none->setVisible(!any);
}

} // namespace strongroom::ui
