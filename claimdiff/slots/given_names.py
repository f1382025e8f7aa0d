"""Common given names of many languages, folded: a table, no rules."""

from __future__ import annotations

#: Given names by where they are most at home. Left out are those that more often stand for something else ("Paris").
GIVEN_NAMES = frozenset((
    # English, and at home in it
    """aaron abe abigail abraham ada adam adele adrian adrienne agatha agnes aiden aileen al alan alana albert alec alex
    alexander alexandra alexis alfred alice alicia alison allan allen allison alma alvin alyssa amanda amber amelia
    amos amy andre andrea andrew andy angela angelina angie anita ann anna annabel anne annette annie anthony
    antoinette antonio archie arlene arnold arthur ashlee ashley ashton audrey austin ava avril barack barbara
    barney barry bart beatrice becky belinda ben benjamin benny bernadette bernard bernice bernie bert bertha beryl
    beth betsy bettie betty bev beverly bianca bill billy blake bob bobby bonnie brad bradley brady brandon brenda
    brendan
    brent bret brett brian bridget britney brittany brock brooke bruce bryan bryant bryce byron caleb calvin cam
    cameron camilla candace candice carl carla carlton carmen carol carole caroline carolyn carrie caryl cassandra
    catherine cathy cecil cecilia celeste celia chad charlene charles charlie charlotte charlton chelsea cherie
    cheryl chester chet chip chloe chris christa christie christina christine christopher christy chuck cindy claire
    clara clare clarence clark claude claudette claudia clay clayton cliff clifford clint clinton clive clyde cody
    cole colin colleen connie connor conrad constance cora coretta corey cory courtney craig curt curtis cynthia
    daisy dale damian damon dan dana daniel danielle danny daphne darius darrell darren darryl dave david dawn dean
    deanna debbie deborah debra delia delores denise dennis derek derrick deshawn desmond devon dexter diana diane
    dianne dick dirk dolly dolores dominic don donald donna donnie donovan dora doreen doris dorothy doug douglas
    drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund edna eduard edward edwin
    eileen elaine eleanor elena eli elias elijah elisa elise eliza elizabeth ella ellen ellie elliot elliott elmer
    eloise elsa elsie elton elvis elwood emily emma emmanuel enid eric erica erik erika erin ernest ernie esther
    ethan ethel eugene eva evan eve evelyn everett fabian faith faye felicia felicity felix ferdinand fern fiona
    flora florence floyd frances francesca francis frank frankie franklin fred freda freddie frederick gabriel gail
    garrett garry gary gavin gemma gene genevieve geoff geoffrey george georgina gerald geraldine gerard gerry
    gertrude gilbert giles gill gillian gina ginger gladys glen glenda glenn gloria gordon grace graeme graham grant
    greg gregg gregory greta gretchen guy gwen gwendolyn hal hank hannah hans harold harriet harris harrison harry
    harvey hattie hazel heather hector heidi helen helena henrietta henry herb herbert herman hilary hilda hillary
    holly homer horace howard hoyt hubert hugh hugo hunter ian ida ike ilene imogen ingrid ira irene iris irma
    irving isaac isabel isabella isaiah ivan ivana jack jackie jackson jacob jacqueline jacqui jake jamaal jamal
    jamar james jamie jan jane janet janette janice janine jared jarrod jason jasper jay jean jeanette jeanne jeb
    jed jeff jefferson jeffrey jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jess jesse jessica
    jill jim jimmy jo joan joann joanna joanne jocelyn jodie jody joe joel joey john johnnie johnny jon jonah
    jonathan jonny jordan joseph josephine josh joshua josie joy joyce juanita jude judith judy jules julia julian
    juliana julianne julie juliet julius justin karen karl karla kassie kate katherine kathleen kathryn kathy katie
    katrina kay kayla keira keith kelly kelsey kelvin ken kendra kenneth kenny kent kerri kerry kevin kim kimberly
    kirk kirsten kobe kristen kristin kristina kristine kurt kyle kylie lamar lana lance larry latonya latoya laura
    lauren laurence laurie laverne lawrence lea leah leanne lee leigh leland len lena lennie lenny leo leon leona
    leonard leroy leslie lester leticia levi lewis liam lillian lily linda lindsay lindsey lionel lisa liz liza
    lloyd logan lois lola lon lonnie lorenzo loretta lori lorna lorraine lou louie louis louisa louise lucas lucille
    lucinda lucy luke luther lydia lyle lynda lyndon lynette lynn lynne mabel mackenzie maddie madeline madonna mae
    maggie malcolm mandy marc marcia marcus margaret margarita marge margery margie margot marguerite maria marian
    marianne marie marilyn mario marion marisa marissa marjorie mark marlene marlon marsha marshall martha martin
    marty marvin mary maryann mason matilda matt matthew maude maureen maurice mavis max maxine maxwell megan meghan
    melanie melinda melissa melody melvin mercedes meredith merle mervyn meryl mia micah michael michaela michele
    michelle mick mickey mike mildred miles millie milton minnie miranda miriam mitch mitchell mitt moira molly mona
    monica monte monty morgan morris moses muriel murray myra myron myrtle nadine nancy naomi nat natalie natasha
    nate nathan nathaniel neal ned neil nell nellie nelson neville newt nicholas nick nicola nicole nigel nina noah
    noel nolan nora norm norma norman olive oliver olivia ollie omar opal orlando orville osborne oscar otis otto
    owen pam pamela pat patricia patrick patsy patti patty paul paula pauline pearl peggy penelope penny pete peter
    petra peyton phil philip phillip phoebe phyllis polly preston priscilla quentin quincy rachel ralph ramon ramona
    randal randall randolph randy raquel rashad ray raymond rebecca reggie regina reginald renee rex rhoda rhonda
    rhys rich richard rick ricky rita rob robbie robert roberta roberto robin robyn rochelle roderick rodge rodger
    rodney roger roland rolf roman romeo ron ronald ronnie rory rosa rosalie rosalind rose roseanne rosemary rosie
    ross rowland roxanne roy ruben ruby rudolph rudy rufus rupert russ russell rusty ruth ryan sabrina sadie sally
    sam samantha sammy samuel sandra sandy sara sarah sasha scarlett scott sean sebastian selena serena seth shane
    shannon sharon shaun shawn sheila sheldon shelley shelly sheri sherman sherri sherry sheryl shirley sid sidney
    sienna silas simon simone solomon sonia sonya sophia sophie spencer stacey stacy stan stanley stella stephanie
    stephen stephenie steve steven stewart stu stuart sue susan susanna susannah susie suzanne sylvia tabitha tamara
    tammy tanya tara tasha ted terence teresa teri terrance terrell terrence terri terry tess thelma theo theodore
    theresa thomas tiffany tim timothy tina toby todd tom tommy toney toni tony tonya tracey tracy travis trent
    trevor trish trisha tristan troy trudy tucker ty tyler tyrone tyson ulysses ursula valerie vanessa vera verity
    vern vernon veronica vic vicki vicky victor victoria vince vincent viola violet virgil virginia vito vivian
    vivienne wade wallace wally walt walter wanda ward warren wayne wendell wendy wesley whitney whoopi wilbur
    wilfred will willard william willie willis wilma winifred winnie winston woodrow wyatt xavier yolanda yvette
    yvonne zac zach zachary zack zane zelda zoe
    """
    # Spanish, Portuguese, Italian
    """adolfo adriana alberto alejandra alejandro alessandro alfonso alfredo alonso alvaro ana andres angel angelo
    antonella armando arturo beatriz benito bernardo bruno camila carlo carlos catalina cesar claudio cristian
    cristiano cristina diego domenico dominique edmundo eduardo elisabetta emilio enrico enrique ernesto esteban
    eugenio fabio fausto federico felipe fernando fidel filippo flavio francesco francisco franco gabriela gerardo
    giacomo gianluca gianni giorgio giovanni giuseppe gonzalo guadalupe guido guillermo gustavo hernan ignacio ines
    inigo isabela ismael jaime javier jesus joao joaquin jorge jose josefina juan julio leandro leonardo lorena
    lorenza luca lucia luciano luigi luis luisa luiz manny manuel manuela marcela marcelo marcio marco marcos
    mariana mariano marisol marques mateo matteo mauricio mauro maximo miguel nestor nicolas nicolo octavio pablo
    paco paola paolo pasquale pedro pepe pietro pilar rafael raul renato ricardo rocio rodolfo rodrigo rogelio
    ronaldo rosario salvador salvatore santos sergio silvia silvio sofia stefano tomas ugo umberto valentina vicente
    vincenzo vittorio xavi ximena zacarias
    """
    # French, German, Dutch, Nordic
    """achim agathe alain albrecht anders andreas anja anke anneke annika antoine arnaud arne astrid axel beate bengt
    benoit bernd bernhard bettina birgit bjorn boris brigitte carsten celine christian christiane christophe claus
    clemens corinne cornelia dagmar denis detlef didier dieter dietrich eckhard edouard egon elke emile emmanuelle
    erich ernst etienne fabrice francois francoise franz frederic frieda friedrich fritz gaetan gaston gerhard
    germain gilles gisela guillaume gunnar gunter gunther gustav hakan harald heiko heinrich heinz helga helge
    helmut hendrik henning henri henrik herve holger horst ilse inge ingmar isabelle jacques jens jeroen jochen
    johan johann johannes jonas joost jorg joris josef jurgen jutta kai karin karsten katharina kerstin klaus knut
    kristian kristoffer lars laurent lennart linus lothar luc lucien ludovic ludwig magnus manfred marcel margarethe
    markus martina mathias mathieu mats matthias maximilian michel mikael mireille monika morten nathalie niels nils
    norbert olaf ole olivier oskar pascal patrice philippe pierre pieter pim rainer raoul regis reinhard remy renate
    rene roelof rudiger rudolf ruud sabine sigmar sigrid silke solveig soren stefan stefanie steffen stephane
    susanne sven sylvie tarja thierry thilo thorsten tobias torsten ulrich ulrike uta ute uwe veronique volker
    walther werner wilhelm wim winfried wolfgang wouter yann yves
    """
    # Slavic, Baltic, Hungarian, Greek, Turkic, of the Caucasus
    """agnieszka aleksandar aleksander aleksandr aleksei aleksey alexandros alexei alexey alina anastasia anatoly andrei
    andrej andrey andrzej antonin antonis arkady arseniy artem artur attila bogdan bojan borislav bronislaw costas
    dalia danil danuta darya dimitri dimitrios dimitris dmitri dmitry dmytro dragan dusan dzhokhar ekaterina evgeny
    ferenc fyodor galina gennady georgi georgios georgy gheorghe goran grigory grzegorz gurbanguly heydar igor ilham
    ilya ioana ion ionut irina iveta jadranka janos janusz jaroslaw jerzy jozef karolos katarina katerina kirill
    kjell konstantin konstantinos kostas krzysztof kurbanguly lajos laszlo lech leonid leszek ljubisa lyubov
    lyudmila maciej magdalena maksim marek marius mariya maxim mihai mihail mikhail mikheil mikis milan milena milos
    mirek miroslav mladen nadezhda nadia natalia natalya nikita nikola nikolai nikolaos nikolay nikos nursultan
    oksana oleg oleksandr olena olga ondrej panagiotis pavel pavlo petr petro petros piotr radek radoslaw radovan
    raisa ramzan ratko ruslan rustam saparmurat sergei sergey sergiy serhiy slobodan spyros stanislav stanislaw
    stavros stefanos svetlana sviatlana tadeusz taras tatiana tatyana theodoros timur tomasz tomislav traian vaclav
    vadim valdis valentin valeri valery vasil vasily vasyl vesna viktor viktoria vitali vitaly vjaceslav vlad
    vladimir vladislav vojislav volodymyr vyacheslav wojciech yanis yaroslav yekaterina yelena yevgeny yiannis yulia
    yuri yuriy yury zbigniew zdenek zoltan zoran zurab
    """
    # Arabic, Persian, Turkish, Hebrew
    """abbas abdallah abdel abdelaziz abdul abdulaziz abdulla abdullah abdullahi abdulrahman abu adel adnan ahmad ahmed
    ahmet aisha akbar alaa ali amal amin amina amir amira ammar amnon amr anwar arash ariel arif ashraf asif asma
    assaf avi avigdor avraham ayman ayse aysha aziz bahram bashar bashir bassam benyamin bilal binyamin dalal daoud
    davoud ebrahim ehud ekrem elham emine emre esmail fadi fahd faisal faiz farah farhad farid faris farouk fatih
    fatima fatma fawzi fayez firas ghassan gholam habib hadi hafez haider hamad hamid hamza hanan hani haris haroun
    hasan hashem hassan hatem hisham hosni hossein houda huda hussain hussein ibrahim idris ilan imad iman imran
    ismail itzhak jaber jafar jalal jamil jassem kamal kareem karim kemal khadija khaled khalid khalil khamis laila
    layla leila liora mahdi maher mahmoud mahmud majid malik mamdouh mansour mariam marwan maryam masoud massoud
    maysoon mehdi mehmet menachem mohamad mohamed mohammad mohammed mohsen moshe mostafa muammar muhammad muhammed
    munir murad mursi musa mustafa nabil nader naftali naim nasser nawaf nawal nawaz nizar noor nour nuri omer osama
    osman othman parviz qasim raed rafik rahim rajab rami rana rania raouf rashid recep reza riad riyad saad sabah
    saddam saeed saif salah salam saleh salem salim salman samer sami samir samira sana sayed seyed shadi shaul
    shimon shirin shlomo suleiman taher tahir talal tamer tamir tarek tariq tayyip tzipi uri usama uzi wael walid
    yahya yair yaser yasin yasir yasser yehuda yitzhak yossi yousef youssef yusuf zaid zainab zaki zeinab ziad zipi
    zvi
    """
    # of South and Southeast Asia
    """aamir abhishek aditya ajay ajit akash akhilesh akshay amit amitabh anand anil anjali ankit anup aparna arjun arun
    aruna arvind asha ashok ashwin atal aung babu bala balaji bambang benazir bhagat bharat bhim bikram budi chandra
    chandrika deepak deepika dev devendra dilip dinesh divya farooq ganesh ganga gaurav geeta girish gita gopal
    govind gurpreet hari harish harpreet hemant indira indra jagdish jaswant jawaharlal jayalalithaa joko jyoti
    kailash kamala kapil karan kartik kavita ketan kiran kishore krishna kumar lakshmi lalit lata laxmi madhav
    madhuri mahatma mahendra mahesh mahinda maithripala mamata mani manish manmohan manohar manoj meena megawati
    mohan mohandas mohit mukesh mulayam murali naina nandini narayan narendra naresh naveen navin neha nikhil
    nirmala nitin nitish omprakash padma pankaj parveen parvez pervez pooja prabhakar pradeep prakash pramod pranab
    pranav prasad prashant pratibha praveen prem priya priyanka purnomo radha rahul raj raja rajan rajat rajeev
    rajendra rajesh rajiv rajnath raju rakesh ram rama ramesh ranil ranjan ranjit ratan rati ravi ravindra rekha
    rishi ritu rohan rohit sachin sanjay sanjeev santosh sarath sarita satish satya savita shah shahid shankar
    shanti sharad shashi shekhar shilpa shinzo shiv shivraj shoaib shreya shyam siddharth srinivas subhash
    subramaniam sudhir sukhbir suman sunil sunita suraj sureesh suren surendra suresh surya sushil sushma susilo
    tarun uday uma umesh usha uttam vandana varun vasundhara venkat vidya vijay vikas vikram vinay vineet vinod
    vipin virat virender vishal vishnu vivek yash yogendra yogi zulfiqar
    """
    # of East and Southeast Asia; of families that come first
    """akihito akio akira aquino asuka atsushi ayumi benigno chiang corazon daisuke emi fumio hideki hidetoshi hirohito
    hiroki hiroshi hiroyuki ichiro imelda isamu jejomar jiro jojo junichiro kaori katsuya kazuo kei keiko kenichi
    kenji kenta koichi koji makoto mao masahiro masako masao megumi michiko midori mika naoki naoto naruhito natsumi
    nobuo noriko osamu panfilo ryo sachiko sadako satoshi seiji shigeru shin shinichi shintaro takashi takeshi
    takuya taro tatsuya tetsuya tomoko toshihiko yasuhiro yasuo yoko yoshi yoshihide yoshihiko yoshiko yoshiro
    yukiko yukio yuko yumi yuriko yutaka
    """
    # African and of the Pacific
    """abdou abebe abena adama addo akinwumi alassane amadou aminata babatunde bakari blaise boubacar chidi chinedu
    chinua
    chuka cyril emeka emmerson fela femi folake funmi goodluck haile ibrahima idrissa ikenna isatou issa jacinda
    jomo kahu kgalema kofi kwame kwasi mahana mamadou meles mobutu moussa mwai nana ngozi nkechi nkosazana obi ola
    olu olusegun oumar paulo raila sani sekou seydou sione sipho tendai tevita thabo thandi themba tupou uche uhuru
    umaru yaw yaya yoweri zola
    """
).split())
