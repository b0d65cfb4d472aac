<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>The file could not be read. Nothing was changed. Check the disk and the folder, then open the file again.</source>
        <translation>文件读取失败，内容未作任何改动。请检查磁盘和文件夹，然后重新打开该文件。</translation>
    </message>
    <message>
        <source>Something unexpected happened, and the last step was not done. Everything saved before is kept. Please open the program again.</source>
        <translation>出现意外情况，刚才的操作没有完成，此前保存的内容均已保留。请重新打开程序。</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>New assessment year</source>
        <translation>新建考核年度</translation>
    </message>
    <message>
        <source>Members count with the school that they hold on the reference date.</source>
        <translation>学员按统计时点所在的学校计入。</translation>
    </message>
    <message>
        <source>There is a year %1 already. Give this one another name.</source>
        <translation>已有 %1 年度，请换一个名称。</translation>
    </message>
    <message>
        <source>The year ends before it begins. Correct one of the dates.</source>
        <translation>结束日期早于开始日期，请改正其中一个。</translation>
    </message>
    <message>
        <source>New year %1</source>
        <translation>新建 %1 年度</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Rural and town</source>
        <translation>城乡</translation>
    </message>
    <message>
        <source>%1 more rural teachers reach %2.</source>
        <translation>再招 %1 名乡村教师可达 %2。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 more young teachers reach %2.</source>
        <translation>再招 %1 名青年教师可达 %2。</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All %1 are covered.</source>
        <translation>%1 个已全部覆盖。</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%2 名学员中有 %1 名</translation>
    </message>
    <message>
        <source>%1 cannot be reached by adding members.</source>
        <translation>靠增加学员达不到 %1。</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>已达到目标 %1。</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The pages of the sidebar</source>
        <translation>切换到侧栏各页</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Choose workbooks</source>
        <translation>选择工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv *.tsv)</source>
        <translation>工作簿 (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks</source>
        <translation>选择存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>School list</source>
        <translation>学校名录</translation>
    </message>
    <message>
        <source>name, code, urban–rural code; one row a school or campus</source>
        <translation>名称、标识码、城乡分类代码；每所学校或校区一行</translation>
    </message>
    <message>
        <source>Teacher rosters</source>
        <translation>教师花名册</translation>
    </message>
    <message>
        <source>one workbook a school, or one with a sheet a school</source>
        <translation>每校一个工作簿，或一个工作簿里每校一张表</translation>
    </message>
    <message>
        <source>Package list</source>
        <translation>项目包一览表</translation>
    </message>
    <message>
        <source>package, subject, stage, base school, host, quota</source>
        <translation>项目包、学科、学段、基地学校、主持人、名额</translation>
    </message>
    <message>
        <source>Member lists</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>one workbook a package, or one list with a column for the package</source>
        <translation>每个项目包一个工作簿，或一张带“项目包”列的总表</translation>
    </message>
    <message>
        <source>Choose workbooks…</source>
        <translation>选择工作簿…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring the workbooks as they are: with title rows, merged cells and their own column names. You see first what each row would do; nothing is written until you say so, and the whole import can be undone.</source>
        <translation>工作簿原样放进来就行：标题行、合并单元格、各自的列名都不必改。先预览每一行会带来什么变化，您确认之前不会写入；整次导入可以撤销。</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere onto the window.</source>
        <translation>也可以把文件或文件夹拖到窗口的任意位置。</translation>
    </message>
    <message>
        <source>This file can only be read; open one of your own to import into it.</source>
        <translation>此文件只能查看。请打开您自己的文件再导入。</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>可以导入的内容</translation>
    </message>
    <message>
        <source>Excel workbooks (.xlsx) and tables as text (.csv, .tsv), in any order and as many at once as you like.</source>
        <translation>支持 Excel 工作簿（.xlsx）和文本表格（.csv、.tsv），先后不限，可一次选多个。</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>One file holds one centre with all its years. You can change all of this later.</source>
        <translation>一个中心用一个文件，各考核年度都在里面。以下内容以后都可以修改。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>as report titles begin</source>
        <translation>用于报告标题的开头</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>as reports are signed</source>
        <translation>用于报告落款</translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>District and centre</source>
        <translation>区县和单位</translation>
    </message>
    <message>
        <source>Reports and the window use these names.</source>
        <translation>报告和窗口使用这些名称。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>Members</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入包</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退包</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>还没有学员。</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>添加学员…</translation>
    </message>
    <message>
        <source>Role and dates…</source>
        <translation>角色与日期…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>学员（%1）</translation>
    </message>
    <message>
        <source>members</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>members of %1</source>
        <translation>学员，名额 %1</translation>
    </message>
    <message>
        <source>rural, %1 not known</source>
        <translation>乡村，%1 人未标注</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>at most %1 years</source>
        <translation>%1 岁及以下</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>新建项目包</translation>
    </message>
    <message>
        <source>The research groups of this year belong here: one a subject and stage, each with a base school, a host and its members.</source>
        <translation>这里是本年度的研训项目包：按学科和学段设立，各有基地学校、主持人和学员。</translation>
    </message>
    <message>
        <source>New package %1</source>
        <translation>新建项目包 %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>考核报告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名（名称）</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, or the selected rows (Ctrl+C)</source>
        <translation>复制整张表或所选行（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message>
        <source>The printer did not answer. Check that it is switched on, or save a PDF and print that.</source>
        <translation>打印机没有响应。请检查它是否已开机，或先保存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation>打印机在第 %1 页停下了。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>About %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Each field is kept when you leave it. Ctrl+Z takes it back.</source>
        <translation>每填完一项离开即保存，Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SchoolsPage</name>
    <message>
        <source>Campuses and teaching points</source>
        <translation>校区和教学点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>办学类型</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>城乡属性</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Code year</source>
        <translation>代码年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No urban–rural code yet: its members count as not known.</source>
        <translation>还没有城乡分类代码，其学员按“未标注”计。</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>添加代码…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改正…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Other names in workbooks</source>
        <translation>工作簿中的其他名称</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>添加名称…</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>教师（%1）</translation>
    </message>
    <message>
        <source>Teachers (the first %1)</source>
        <translation>教师（前 %1 名）</translation>
    </message>
    <message>
        <source>Add an urban–rural code</source>
        <translation>添加城乡分类代码</translation>
    </message>
    <message>
        <source>Codes before that date stay as they are, so earlier years keep counting as they did.</source>
        <translation>该日期以前的代码不变，以往年度的数字也不变。</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>添加其他名称</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>Every school, kindergarten, campus and teaching point belongs here, with its urban–rural code by date.</source>
        <translation>这里是全部学校、幼儿园、校区和教学点，以及各自按日期登记的城乡分类代码。</translation>
    </message>
    <message>
        <source>New school %1</source>
        <translation>新建学校 %1</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Find people, schools and packages</source>
        <translation>查找人员、学校和项目包</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>目标（百分比）</translation>
    </message>
    <message>
        <source>Between 0 % and 100 %. Leave it empty for no target.</source>
        <translation>0 % 至 100 % 之间。留空表示不设目标。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <source>Schools over the years</source>
        <translation>历年任职</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>No school yet.</source>
        <translation>还没有任教学校。</translation>
    </message>
    <message>
        <source>Move to another school…</source>
        <translation>调到其他学校…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>改正…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Packages over the years</source>
        <translation>历年项目包</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>School then</source>
        <translation>当时学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>In no package yet.</source>
        <translation>还没有参加项目包。</translation>
    </message>
    <message>
        <source>Move %1 to another school</source>
        <translation>把 %1 调到其他学校</translation>
    </message>
    <message>
        <source>The present posting ends just before that date. Earlier years keep counting with the school of their own reference date.</source>
        <translation>现任职在该日期前一天结束。以往年度仍按各自统计时点的学校计入。</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>New teacher</source>
        <translation>新建教师</translation>
    </message>
    <message>
        <source>Everybody who teaches in the district belongs here, each with the school of every year.</source>
        <translation>这里是全区教师，以及每个人历年的任教学校。</translation>
    </message>
    <message>
        <source>New teacher %1</source>
        <translation>新建教师 %1</translation>
    </message>
</context>
<context>
    <name>ui::BookTree</name>
    <message>
        <source>Workbooks and their sheets</source>
        <translation>工作簿和工作表</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>字符编码：%1</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, left out %4, passed over %5</source>
        <translation>新增 %1，变更 %2，不变 %3，未导入 %4，跳过 %5</translation>
    </message>
</context>
<context>
    <name>ui::BulletGauge</name>
    <message>
        <source>%1 % unknown</source>
        <translation>未标注 %1 %</translation>
    </message>
</context>
<context>
    <name>ui::ChartGallery</name>
    <message>
        <source>Charts</source>
        <translation>统计图表</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Click to see who they are</source>
        <translation>点击查看名单</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rural means</source>
        <translation>乡村口径</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (Ctrl+Shift+C)</source>
        <translation>把图表复制为图片（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>ui::ColumnList</name>
    <message>
        <source>What each column means</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>is not taken over</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>ui::CycleChoice</name>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>As the titles say</source>
        <translation>按标题所写</translation>
    </message>
    <message>
        <source>Add the year %1</source>
        <translation>新增 %1 年度</translation>
    </message>
    <message>
        <source>New assessment year %1</source>
        <translation>新增考核年度 %1</translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Assessment year %1</source>
        <translation>%1 考核年度</translation>
    </message>
    <message>
        <source>No assessment year yet</source>
        <translation>还没有考核年度</translation>
    </message>
    <message>
        <source>Import the workbooks of this year</source>
        <translation>导入本年度的工作簿</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有变更。</translation>
    </message>
    <message>
        <source>Enter the packages of this year</source>
        <translation>录入本年度的项目包</translation>
    </message>
</context>
<context>
    <name>ui::FactorGauge</name>
    <message>
        <source>Change target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>Yanxun files (*.yanxun)</source>
        <translation>研训文件 (*.yanxun)</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>正在打开“%1”</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation>正在新建“%1”</translation>
    </message>
    <message>
        <source>%1 teacher training</source>
        <translation>%1研训</translation>
    </message>
    <message>
        <source>New</source>
        <translation>本区</translation>
    </message>
    <message>
        <source>Where the new file shall be</source>
        <translation>新文件的保存位置</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>District and centre</source>
        <translation>区县和单位</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另 %1 项</translation>
    </message>
</context>
<context>
    <name>ui::FindTeachersDialog</name>
    <message>
        <source>Add members</source>
        <translation>添加学员</translation>
    </message>
    <message>
        <source>Name, pinyin (zw) or phone</source>
        <translation>姓名、拼音（zw）或电话</translation>
    </message>
    <message>
        <source>Teachers found</source>
        <translation>查到的教师</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>✓ %1 (already a member)</source>
        <translation>✓ %1（已是学员）</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>把 %1 加入 %2</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Nothing to import</source>
        <translation>没有要导入的行</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Import %1 rows, %2 stay out</source>
        <translation>导入 %1 行，%2 行留待处理</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>还没有写入任何内容。</translation>
    </message>
    <message>
        <source>Every row is in the file already.</source>
        <translation>每一行都已在文件里。</translation>
    </message>
    <message>
        <source>No row can come in as it is. See the list above.</source>
        <translation>目前没有一行可以导入，请看上面的清单。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>See the overview</source>
        <translation>看工作台</translation>
    </message>
    <message>
        <source>%1 rows came in.</source>
        <translation>已导入 %1 行。</translation>
    </message>
    <message>
        <source>%1 rows came in, %2 stayed out.</source>
        <translation>已导入 %1 行，%2 行留待处理。</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>导入问题清单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table as text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>After a workbook was put right</source>
        <translation>工作簿改好之后</translation>
    </message>
    <message>
        <source>Other workbooks…</source>
        <translation>换其他工作簿…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>先不导入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list as a table</source>
        <translation>把清单复制为表格</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>%1 workbooks</source>
        <translation>%1 个工作簿</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>ui::ImportWork</name>
    <message>
        <source>Reading workbooks</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Comparing with the file</source>
        <translation>正在与文件比对</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
</context>
<context>
    <name>ui::IssueList</name>
    <message>
        <source>Sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>Sheet %1, %2</source>
        <translation>工作表 %1，%2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>ui::IssueModel</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>ui::LinkEditor</name>
    <message>
        <source>Name or pinyin</source>
        <translation>名称或拼音</translation>
    </message>
    <message>
        <source>The file is being changed. Try again then.</source>
        <translation>文件正在写入，请稍后再试。</translation>
    </message>
    <message>
        <source>“%1” is not in the file. Check the spelling.</source>
        <translation>文件里没有“%1”，请检查写法。</translation>
    </message>
    <message>
        <source>Several match “%1”. Choose one from the list.</source>
        <translation>有多个与“%1”相符，请从列表中选一个。</translation>
    </message>
</context>
<context>
    <name>ui::ListPage</name>
    <message>
        <source>Filter: name or pinyin</source>
        <translation>筛选：名称或拼音</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择显示的列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复常用列</translation>
    </message>
    <message>
        <source>Import workbooks</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>查到 %1 条</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <translation>行数太多</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Select fewer, or filter the list first.</source>
        <translation>一次最多复制 %1 行。请少选一些，或先筛选列表。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove %1 records: %2</source>
        <translation>删除 %1 条记录：%2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Yanxun</source>
        <translation>%1 – 研训</translation>
    </message>
    <message>
        <source>Yanxun</source>
        <translation>研训</translation>
    </message>
    <message>
        <source>This file can only be read here. Copy it to a folder of your own to change it.</source>
        <translation>这个文件在这里是只读的。要修改，请先复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Sample data: every person and every number in this file is invented.</source>
        <translation>示例数据：本文件中的人员和数字均为虚构。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>About Yanxun</source>
        <translation>关于研训</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Yanxun %1

Keeps the packages, members and schools of a district&apos;s teacher-development centre, counts them, and writes the annual report.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>研训 %1

为区县教师发展中心管理项目包、学员和学校，统计各项数字，编写年度考核报告。

自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>District and centre…</source>
        <translation>区县和单位…</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Wait until the work in the status bar has ended, then change language, colours or letter size.</source>
        <translation>请等状态栏中的工作结束后，再更改语言、颜色或字号。</translation>
    </message>
    <message>
        <source>An import has not ended yet. If you close the window now, nothing of it is kept.</source>
        <translation>导入尚未结束。现在关闭窗口，本次导入的内容不会保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>尚未打开文件</translation>
    </message>
    <message>
        <source>Open or make a file first, then bring the workbooks again.</source>
        <translation>请先打开或新建文件，再拖入工作簿。</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>不变 %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>待核对 %1</translation>
    </message>
    <message>
        <source>Rows that are not in the file yet</source>
        <translation>文件里还没有的行</translation>
    </message>
    <message>
        <source>Rows that change what is in the file</source>
        <translation>会改动文件内容的行</translation>
    </message>
    <message>
        <source>Rows that are in the file already</source>
        <translation>文件里已有的行</translation>
    </message>
    <message>
        <source>Rows that stay out until they are put right</source>
        <translation>改好之前不导入的行</translation>
    </message>
    <message>
        <source>Values that come in, but deserve a look</source>
        <translation>会导入、但请核对的值</translation>
    </message>
</context>
<context>
    <name>ui::Outline</name>
    <message>
        <source>Headings of the report</source>
        <translation>报告的各级标题</translation>
    </message>
</context>
<context>
    <name>ui::PageContext</name>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>The file is being written just now. Try again when the work in the status bar is done.</source>
        <translation>文件正在写入。请等状态栏里的工作完成后再试。</translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告的各页</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>ui::QuotedFigures</name>
    <message>
        <source>Figures quoted</source>
        <translation>引用的数字</translation>
    </message>
    <message>
        <source>Who or what is behind it</source>
        <translation>查看数字背后的名单</translation>
    </message>
</context>
<context>
    <name>ui::RecordDetails</name>
    <message>
        <source>Typed by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Imported: %1, row %2</source>
        <translation>导入自：%1，第 %2 行</translation>
    </message>
    <message>
        <source>Imported: %1, sheet %2, row %3</source>
        <translation>导入自：%1，工作表 %2，第 %3 行</translation>
    </message>
    <message>
        <source>⚠ Not kept yet, because it is not right: %1</source>
        <translation>⚠ 尚未保存，内容有误：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>删除%1“%2”</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>Something else is being written. Leave the field once more then.</source>
        <translation>正在写入其他内容，请稍后再离开此项一次。</translation>
    </message>
    <message>
        <source>Change “%2” of %1</source>
        <translation>修改 %1 的“%2”</translation>
    </message>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>这条记录已被删除。</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Annual report</source>
        <translation>考核报告</translation>
    </message>
    <message>
        <source>The report of the assessment year is written from its packages, members and schools, with its tables and charts. There are none in this year yet.</source>
        <translation>本考核年度的报告由项目包、学员和学校的记录写成，配有表格和图表。这一年度还没有记录。</translation>
    </message>
    <message>
        <source>Import workbooks</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>District and centre…</source>
        <translation>区县和单位…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在编写报告</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>正在保存 PDF</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Saved: open it</source>
        <translation>已保存，点此打开</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Find a person, school or package (Ctrl+K)</source>
        <translation>找人、找校、找包（Ctrl+K）</translation>
    </message>
    <message>
        <source>By name, pinyin, initials or phone: 张伟, zhangwei, zw, 1380</source>
        <translation>可按姓名、拼音、首字母或电话查找：张伟、zhangwei、zw、1380</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>ui::SheetView</name>
    <message>
        <source>The sheet as it is in the workbook</source>
        <translation>工作簿里的原表</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Yanxun</source>
        <translation>研训</translation>
    </message>
    <message>
        <source>For the staff of a district&apos;s teacher-development centre: packages, members and schools of each year, the figures that follow from them, and the annual report. Everything is in one file on your own computer.</source>
        <translation>为区县教师发展中心而做：管理各年度的项目包、学员和学校，统计各项数字，编写年度考核报告。所有内容都在您电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>An invented district with 39 packages and 694 members</source>
        <translation>一个虚构的区，39 个项目包，694 名学员</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Assessment year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>The assessment year that every page shows</source>
        <translation>各页面所显示的考核年度</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可以撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可以重做的操作</translation>
    </message>
    <message>
        <source>Dates of this year…</source>
        <translation>本年度日期…</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>新建年度…</translation>
    </message>
</context>
<context>
    <name>ui::ValuesTable</name>
    <message>
        <source>The chart&apos;s numbers</source>
        <translation>图表数据</translation>
    </message>
</context>
<context>
    <name>ui::WorkBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::YearLine</name>
    <message>
        <source>The year</source>
        <translation>年度进程</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设立</translation>
    </message>
    <message>
        <source>Recruit</source>
        <translation>招募</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>展评</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
</context>
</TS>
